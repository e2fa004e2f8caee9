package org.customizedemployment.rules.instrument.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.rules.instrument.Instruments;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RatingSessionTest {
    private static final List<EntryRef> SEEN = List.of(EntryRef.parse("activity-1#1"));

    @Test
    void a_group_s_score_is_exact_and_counts_weights() {
        GroupScore first = session()
                .rate("a", 1, SEEN)
                .rate("b", 3, SEEN)
                .rate("c", 1, SEEN)
                .result()
                .group("first")
                .orElseThrow();

        assertThat(first).isEqualTo(new GroupScore("first", 11, 5, 3, 3, "high"));
    }

    @Test
    void what_can_not_be_rated_counts_for_nothing_and_is_no_low_score() {
        InstrumentResult result = session()
                .rate("a", 2, SEEN)
                .rate("b", 2, SEEN)
                .cannotRate("c", "not-observed", List.of())
                .result();

        assertThat(result.group("first")).contains(new GroupScore("first", 8, 4, 2, 3, "high"));
        assertThat(finding(result, "small.c").outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(finding(result, "small.c").reason().arguments().toString()).contains("not-observed");
    }

    @Test
    void a_band_takes_enough_items_and_the_answer_says_how_many() {
        InstrumentResult result = session()
                .rate("a", 3, SEEN)
                .cannotRate("b", "not-observed", List.of())
                .cannotRate("c", "not-observed", List.of())
                .result();

        assertThat(result.group("first").orElseThrow().getBand()).isEmpty();
        assertThat(finding(result, "small.first").outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(finding(result, "small.first").reason().code()).isEqualTo("instrument.group.too-few");
    }

    @Test
    void an_item_is_asked_only_where_the_one_before_it_got_as_much() {
        InstrumentResult low = session().rate("d", 1, SEEN).result();
        InstrumentResult high = session().rate("d", 2, SEEN).result();

        assertThat(low.group("second")).contains(new GroupScore("second", 1, 1, 1, 1, "low"));
        assertThat(finding(low, "small.e").outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(high.group("second")).contains(new GroupScore("second", 2, 1, 1, 2, "high"));
        assertThat(finding(high, "small.e").reason().code()).isEqualTo("instrument.item.not-rated");
    }

    @Test
    @Tag("SEM-11")
    void an_item_that_depends_on_one_without_a_score_stays_asked_and_open() {
        InstrumentResult unknown =
                session().cannotRate("d", "not-observed", List.of()).result();

        assertThat(unknown.group("second").orElseThrow().asked()).isEqualTo(2);
        assertThat(finding(unknown, "small.e").outcome()).isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    @Tag("SEM-20")
    void the_decision_explains_each_item_is_about_no_case_and_has_no_total() {
        InstrumentResult result = session().rate("a", 2, SEEN).result();

        assertThat(result.decision().getCaseId()).isEmpty();
        assertThat(result.decision().getSubject()).isEqualTo("provider");
        assertThat(result.decision().getPacks())
                .extracting(one -> one.id().value())
                .containsExactly("small");
        assertThat(result.decision().getFindings()).hasSize(7);
        assertThat(finding(result, "small.a").evidence()).isEqualTo(SEEN);
        assertThat(finding(result, "small.a").reason().arguments().toString()).contains("instrument.small.a.2");
        assertThat(result.decision().getOutcome()).contains(Outcome.CANNOT_TELL);
        assertThat(InstrumentResult.class.getRecordComponents())
                .extracting(one -> one.getName())
                .containsExactly("groups", "decision");
    }

    @Test
    void what_the_instrument_does_not_have_is_refused() {
        assertThatThrownBy(() -> session().rate("x", 1, SEEN))
                .isInstanceOf(CeException.class)
                .hasMessageContaining("no item 'x'");
        assertThatThrownBy(() -> session().rate("a", 4, SEEN)).hasMessageContaining("the scale goes from 1 to 3");
        assertThatThrownBy(() -> session().rate("a", 1, SEEN).cannotRate("a", "not-observed", SEEN))
                .hasMessageContaining("rated twice");
    }

    private static RatingSession session() {
        return RatingSession.of(
                Instruments.small(), OrganizationId.of("provider"), ActorId.of("rater"), LocalDate.of(2026, 6, 1));
    }

    private static Finding finding(InstrumentResult result, String rule) {
        return result.decision().getFindings().stream()
                .filter(one -> one.rule().value().equals(rule))
                .findFirst()
                .orElseThrow()
                .finding();
    }
}
