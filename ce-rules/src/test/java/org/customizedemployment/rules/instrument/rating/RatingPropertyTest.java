package org.customizedemployment.rules.instrument.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.rules.instrument.Instrument;
import org.customizedemployment.rules.instrument.InstrumentItem;
import org.customizedemployment.rules.instrument.Instruments;

/** What holds for any rating: 0 stands for an item that can't be rated. */
class RatingPropertyTest {
    private static final Instrument INSTRUMENT = Instruments.small();
    private static final List<String> ITEMS =
            INSTRUMENT.items().stream().map(InstrumentItem::id).toList();

    @Property(tries = 300)
    void the_order_of_rating_makes_no_difference(
            @ForAll @Size(5) List<@IntRange(max = 3) Integer> scores, @ForAll long seed) {
        List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4));
        Collections.shuffle(order, new Random(seed));

        assertThat(session(scores, order).result())
                .isEqualTo(session(scores, List.of(0, 1, 2, 3, 4)).result());
    }

    @Property(tries = 300)
    void a_higher_score_never_lowers_a_group_or_its_band(
            @ForAll @Size(5) List<@IntRange(max = 3) Integer> scores, @ForAll @IntRange(max = 2) int raised) {
        if (scores.get(raised) == 0 || scores.get(raised) == 3) {
            return;
        }
        List<Integer> higher = new ArrayList<>(scores);
        higher.set(raised, scores.get(raised) + 1);
        GroupScore before = first(scores);
        GroupScore after = first(higher);

        assertThat(after.points() * before.weights()).isGreaterThan(before.points() * after.weights());
        assertThat(bandAt(after)).isGreaterThanOrEqualTo(bandAt(before));
    }

    @Property(tries = 300)
    void what_can_not_be_rated_is_never_counted_as_zero(
            @ForAll @Size(5) List<@IntRange(max = 3) Integer> scores, @ForAll @IntRange(max = 2) int lost) {
        List<Integer> less = new ArrayList<>(scores);
        less.set(lost, 0);
        GroupScore all = first(scores);
        GroupScore without = first(less);

        assertThat(without.asked()).isEqualTo(all.asked());
        if (without.rated() > 0) {
            assertThat(without.compareTo(BigDecimal.ONE).orElseThrow()).isGreaterThanOrEqualTo(0);
            boolean same = scores.get(lost) == 0;
            assertThat(without.weights()).isEqualTo(same ? all.weights() : all.weights() - weight(lost));
            assertThat(without.points())
                    .isEqualTo(same ? all.points() : all.points() - scores.get(lost) * (long) weight(lost));
        } else {
            assertThat(without.compareTo(BigDecimal.ONE)).isEmpty();
            assertThat(without.getBand()).isEmpty();
        }
    }

    private static int weight(int item) {
        return INSTRUMENT.items().get(item).weight();
    }

    private static int bandAt(GroupScore score) {
        return score.getBand().map(List.of("low", "high")::indexOf).orElse(-1);
    }

    private static GroupScore first(List<Integer> scores) {
        return session(scores, List.of(0, 1, 2, 3, 4)).result().group("first").orElseThrow();
    }

    private static RatingSession session(List<Integer> scores, List<Integer> order) {
        RatingSession session = RatingSession.of(
                INSTRUMENT, OrganizationId.of("provider"), ActorId.of("rater"), LocalDate.of(2026, 6, 1));
        for (int at : order) {
            session = scores.get(at) == 0
                    ? session.cannotRate(ITEMS.get(at), "not-observed", List.of())
                    : session.rate(ITEMS.get(at), scores.get(at), List.of());
        }
        return session;
    }
}
