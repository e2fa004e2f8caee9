package org.customizedemployment.pack.foundations.principles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.pack.foundations.SalonCase.MOTHER;
import static org.customizedemployment.pack.foundations.SalonCase.OWNER;
import static org.customizedemployment.pack.foundations.SalonCase.agreement;
import static org.customizedemployment.pack.foundations.SalonCase.ask;
import static org.customizedemployment.pack.foundations.SalonCase.builder;
import static org.customizedemployment.pack.foundations.SalonCase.by;
import static org.customizedemployment.pack.foundations.SalonCase.id;
import static org.customizedemployment.pack.foundations.SalonCase.pursuit;
import static org.customizedemployment.pack.foundations.SalonCase.since;

import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.pursuit.PursuitKind;
import org.customizedemployment.core.pursuit.PursuitState;
import org.customizedemployment.core.rule.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("ODEP-P1")
class VoluntaryTest {
    private static final Rule RULE = Voluntary.rule();

    @Test
    void terms_that_the_employer_did_not_agree_are_not_met() {
        var agreement = agreement("p-salon").employerAgreed(by(OWNER, Capacity.SPECIALIST, "2026-04-01"));

        assertThat(ask(RULE, builder().put(agreement.build())).outcome()).isEqualTo(Outcome.NOT_MET);
    }

    @ParameterizedTest
    @EnumSource(
            value = Capacity.class,
            names = {"GUARDIAN", "PARENT_OF_MINOR", "SUPPORTED_DECISION_MAKER", "AGENT", "REPRESENTATIVE"})
    @Tag("SEM-3")
    void whoever_agrees_for_the_person_leaves_the_own_answer_to_be_asked_for(Capacity capacity) {
        var agreement = agreement("p-salon").jobSeekerAgreed(by(MOTHER, capacity, "2026-04-01"));

        assertThat(ask(RULE, builder().put(agreement.build())).outcome()).isEqualTo(Outcome.NEEDS_HUMAN_DECISION);
    }

    @Test
    void a_specialist_can_not_agree_for_the_person() {
        var agreement = agreement("p-salon").jobSeekerAgreed(by(MOTHER, Capacity.SPECIALIST, "2026-04-01"));

        assertThat(ask(RULE, builder().put(agreement.build())).outcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void a_job_without_terms_is_not_met_and_terms_not_kept_can_not_tell() {
        assertThat(ask(RULE, builder().remove(id("ag-p-salon"))).outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(ask(
                                RULE,
                                builder()
                                        .remove(id("ag-p-salon"))
                                        .put(agreement("p-salon")
                                                .header(since("ag-p-salon", 2, "2026-07-01"))
                                                .build()))
                        .outcome())
                .isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    void terms_still_to_be_agreed_are_not_yet_due() {
        var agreement = agreement("p-salon").employerAgreed(by(OWNER, Capacity.EMPLOYER, "2026-06-02"));
        CaseFileBuilder builder = builder().remove(id("e-p-salon")).put(agreement.build());

        assertThat(ask(RULE, builder).outcome()).isEqualTo(Outcome.NOT_YET_DUE);
    }

    @Test
    void in_a_business_it_is_not_applicable() {
        CaseFileBuilder builder = builder()
                .put(pursuit("p-salon", PursuitState.WORKING)
                        .pursuitKind(PursuitKind.BUSINESS)
                        .build());

        assertThat(ask(RULE, builder).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }
}
