package org.customizedemployment.pack.foundations.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.pack.foundations.SalonCase.ask;
import static org.customizedemployment.pack.foundations.SalonCase.builder;
import static org.customizedemployment.pack.foundations.SalonCase.id;
import static org.customizedemployment.pack.foundations.SalonCase.offer;
import static org.customizedemployment.pack.foundations.SalonCase.pursuit;
import static org.customizedemployment.pack.foundations.SalonCase.since;

import java.time.LocalDate;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.pursuit.PursuitState;
import org.customizedemployment.core.pursuit.RepresentationOffer;
import org.customizedemployment.core.rule.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ODEP-I4")
class RepresentationOfferedTest {
    private static final Rule RULE = RepresentationOffered.rule();

    @Test
    @Tag("SEM-4")
    void an_offer_is_met_whether_or_not_a_representative_was_chosen() {
        assertThat(ask(RULE, builder()).reason().code()).isEqualTo("odep.i4.offered");
        assertThat(ask(RULE, builder().put(offer().build())).reason().code()).isEqualTo("odep.i4.no-representative");
        assertThat(ask(RULE, builder().put(offer().build())).outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void no_offer_is_not_met_only_where_offers_are_complete() {
        CaseFileBuilder builder = builder().remove(id("offer"));

        assertThat(ask(RULE, builder).outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(ask(RULE, builder.coverage(RepresentationOffer.TYPE, Coverage.PARTIAL))
                        .outcome())
                .isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    void before_a_negotiation_it_is_not_yet_due() {
        CaseFileBuilder builder = builder()
                .remove(id("offer"))
                .remove(id("ag-p-salon"))
                .remove(id("e-p-salon"))
                .put(pursuit("p-salon", PursuitState.PROPOSED).build());

        assertThat(ask(RULE, builder).outcome()).isEqualTo(Outcome.NOT_YET_DUE);
        assertThat(ask(
                                RULE,
                                builder.put(pursuit("p-salon", PursuitState.NEGOTIATING)
                                        .build()))
                        .outcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void an_offer_known_only_in_a_later_version_is_not_taken_for_none() {
        CaseFileBuilder builder = builder()
                .remove(id("offer"))
                .put(offer().header(since("offer", 2, "2026-06-02")).build());

        assertThat(ask(RULE, builder).outcome()).isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    void an_offer_that_was_changed_later_counts_as_it_was() {
        CaseFileBuilder builder =
                builder().put(offer().header(since("offer", 2, "2026-06-02")).build());

        assertThat(ask(RULE, builder).outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void an_offer_made_after_the_day_of_the_decision_does_not_count() {
        CaseFileBuilder builder =
                builder().put(offer().offeredOn(LocalDate.of(2026, 6, 2)).build());

        assertThat(ask(RULE, builder).outcome()).isEqualTo(Outcome.NOT_MET);
    }
}
