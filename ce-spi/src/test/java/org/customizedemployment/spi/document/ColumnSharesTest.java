package org.customizedemployment.spi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnSharesTest {
    @Test
    void who_says_more_gets_more_and_all_of_it_is_shared_out() {
        ColumnShares shares = new ColumnShares(3);
        shares.add(0, "Day");
        shares.add(1, "What was done and with whom, told at some length so that it takes several lines");
        shares.add(2, "Minutes");
        List<Integer> parts = shares.permille(90);
        assertThat(parts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1000);
        assertThat(parts.get(1)).isGreaterThan(parts.get(2));
        assertThat(parts.get(2)).isGreaterThan(parts.get(0));
    }

    @Test
    void where_there_is_too_little_room_long_words_are_cut_and_none_is_left_without() {
        ColumnShares shares = new ColumnShares(12);
        for (int i = 0; i < 12; i++) {
            shares.add(i, "x".repeat(1000 * i));
        }
        assertThat(shares.permille(40)).hasSize(12).allMatch(one -> one > 5);
    }

    @Test
    void empty_columns_share_alike() {
        assertThat(new ColumnShares(4).permille(80)).containsExactly(250, 250, 250, 250);
    }

    @Test
    void a_date_stays_on_its_line_beside_long_texts() {
        ColumnShares shares = new ColumnShares(3);
        shares.add(0, "February 24, 2026");
        shares.add(1, "What was done and with whom, told at some length so that it takes several lines");
        shares.add(2, "Why it was done, told at some length too, and no shorter than what stands beside it");
        // As wide as sixteen usual letters, with the space of two around them.
        assertThat(shares.permille(70).get(0)).isGreaterThanOrEqualTo(1000 * 18 / 70);
    }

    @Test
    void what_is_said_of_a_total_takes_no_room_from_the_rows() {
        ColumnShares plain = new ColumnShares(2);
        ColumnShares said = new ColumnShares(2);
        for (ColumnShares one : List.of(plain, said)) {
            one.add(0, "February 24, 2026, in the morning, at the salon, with the owner");
            one.add(1, "$1,024.00");
        }
        said.addInLines(1, "$4,096.00 and nine lines have no amount yet");
        // No more than a short line of eleven letters, with the space around it.
        assertThat(said.permille(60).get(1)).isBetween(plain.permille(60).get(1), 1000 * 13 / 60 + 1);
        said.addInLines(1, "Incomprehensible");
        assertThat(said.permille(60).get(1)).isGreaterThan(plain.permille(60).get(1));
    }

    @Test
    void a_heading_over_cells_that_say_nothing_stands_in_two_lines_not_in_four() {
        ColumnShares shares = new ColumnShares(2);
        shares.add(0, "What was done and with whom, told at some length so that it takes several lines");
        shares.addInLines(1, "What that rests on");
        shares.add(1, "–");
        // Half of its letters, some of them narrow, with the space around; its longest word alone takes 132.
        assertThat(shares.permille(50).get(1)).isGreaterThanOrEqualTo(200);
    }

    /** As its description says. */
    @Test
    void two_short_columns_share_what_is_left_by_their_length() {
        ColumnShares shares = new ColumnShares(2);
        shares.add(0, "Day");
        shares.add(1, "What was done");
        assertThat(shares.permille(90)).containsExactly(268, 732);
    }
}
