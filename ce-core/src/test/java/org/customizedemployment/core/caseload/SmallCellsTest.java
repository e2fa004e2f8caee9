package org.customizedemployment.core.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

@Tag("FED-PRIV-1")
class SmallCellsTest {
    @Test
    void a_single_small_count_takes_the_next_larger_one_with_it() {
        assertThat(SmallCells.shown(List.of(40L, 3L, 25L, 12L), 11)).containsExactly(true, false, true, false);
    }

    @Test
    void two_ones_do_not_give_each_other_away() {
        // Withholding only the two would leave a rest of 2, and each would be known to be 1.
        assertThat(SmallCells.shown(List.of(1L, 1L, 30L, 50L), 11)).containsExactly(false, false, false, true);
    }

    @Test
    void nothing_small_is_nothing_withheld_and_a_zero_is_no_small_count() {
        assertThat(SmallCells.shown(List.of(0L, 11L, 12L), 11)).containsExactly(true, true, true);
    }

    @Test
    void a_whole_that_is_small_is_withheld_as_a_whole() {
        assertThat(SmallCells.shown(List.of(0L, 4L, 3L), 11)).containsExactly(false, false, false);
    }

    @Test
    void some_of_a_whole_are_withheld_if_the_rest_is_small() {
        assertThat(SmallCells.isShown(98, 100, 11)).isFalse();
        assertThat(SmallCells.isShown(100, 100, 11)).isTrue();
        assertThat(SmallCells.isShown(50, 100, 11)).isTrue();
    }

    /** Whoever knows the total and what is shown finds at least as many values possible for each withheld count as the smallest one shown. */
    @Property(tries = 2_000)
    void what_is_withheld_cannot_be_worked_out(
            @ForAll @Size(min = 2, max = 7) List<@LongRange(min = 0, max = 40) Long> counts,
            @ForAll @IntRange(min = 2, max = 12) int smallest) {
        boolean[] shown = SmallCells.shown(counts, smallest);
        long total = counts.stream().mapToLong(Long::longValue).sum();
        List<Integer> withheld = new ArrayList<>();
        long rest = total;
        for (int i = 0; i < counts.size(); i++) {
            if (shown[i]) {
                assertThat(SmallCells.isSmall(counts.get(i), smallest)).isFalse();
                rest -= counts.get(i);
            } else {
                withheld.add(i);
            }
        }
        if (withheld.isEmpty() || SmallCells.isSmall(total, smallest)) {
            return;
        }
        assertThat(withheld).hasSizeGreaterThan(1);
        // Where all are withheld, zeros may be among them; elsewhere a zero is shown.
        boolean zeros = withheld.size() == counts.size();
        assertThat(withheld).allMatch(i -> zeros || counts.get(i) > 0);
        long lowest = zeros ? 0 : 1;
        long most = rest - lowest * (withheld.size() - 1);
        assertThat(LongStream.rangeClosed(lowest, most).count()).isGreaterThanOrEqualTo(smallest);
    }
}
