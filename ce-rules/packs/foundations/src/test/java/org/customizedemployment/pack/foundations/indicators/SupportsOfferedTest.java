package org.customizedemployment.pack.foundations.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.pack.foundations.SalonCase.MOTHER;
import static org.customizedemployment.pack.foundations.SalonCase.PERSON;
import static org.customizedemployment.pack.foundations.SalonCase.agreement;
import static org.customizedemployment.pack.foundations.SalonCase.ask;
import static org.customizedemployment.pack.foundations.SalonCase.builder;
import static org.customizedemployment.pack.foundations.SalonCase.by;
import static org.customizedemployment.pack.foundations.SalonCase.id;
import static org.customizedemployment.pack.foundations.SalonCase.plan;
import static org.customizedemployment.pack.foundations.SalonCase.pursuit;
import static org.customizedemployment.pack.foundations.SalonCase.since;
import static org.customizedemployment.pack.foundations.SalonCase.statement;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.PursuitState;
import org.customizedemployment.core.rule.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ODEP-I7")
class SupportsOfferedTest {
    private static final Rule RULE = SupportsOffered.rule();

    @Test
    @Tag("SEM-20")
    void it_is_met_when_the_person_s_own_decision_cites_everything_that_is_needed() {
        assertThat(ask(RULE, builder()).outcome()).isEqualTo(Outcome.MET);
        assertThat(ask(RULE, builder()).evidence())
                .extracting(Object::toString)
                .contains("s-lists#1", "plan#1", "ag-p-salon#1");
    }

    @Test
    @Tag("SEM-20")
    void supports_on_paper_alone_need_a_human_decision() {
        var agreement = agreement("p-salon").jobSeekerAgreed(by(PERSON, Capacity.JOB_SEEKER, "2026-04-01"));
        Finding finding = ask(RULE, builder().put(agreement.build()));

        assertThat(finding.outcome()).isEqualTo(Outcome.NEEDS_HUMAN_DECISION);
        assertThat(finding.reason().code()).isEqualTo("odep.i7.whether-all");
    }

    @Test
    @Tag("SEM-3")
    void a_decision_in_the_person_s_place_is_not_theirs() {
        var agreement = agreement("p-salon")
                .jobSeekerAgreed(new HumanDecision(
                        MOTHER,
                        Capacity.GUARDIAN,
                        LocalDate.of(2026, 4, 1),
                        "fine",
                        List.of(EntryRef.parse("s-lists#1"), EntryRef.parse("plan#1"))));

        assertThat(ask(RULE, builder().put(agreement.build())).outcome()).isEqualTo(Outcome.NEEDS_HUMAN_DECISION);
    }

    @Test
    void a_need_reworded_since_the_decision_has_to_be_decided_on_again() {
        var reworded = statement("s-lists", ProfileArea.SUPPORT_NEED).header(since("s-lists", 2, "2026-05-01"));

        assertThat(ask(RULE, builder().put(reworded.build())).outcome()).isEqualTo(Outcome.NEEDS_HUMAN_DECISION);
    }

    @Test
    void a_need_without_any_support_agreed_is_not_met_only_where_terms_are_complete() {
        CaseFileBuilder builder =
                builder().put(agreement("p-salon").supports(List.of()).build());

        assertThat(ask(RULE, builder).outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(ask(RULE, builder.coverage(Agreement.TYPE, Coverage.PARTIAL)).outcome())
                .isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    @Tag("SEM-5")
    void tentative_needs_can_not_tell_and_needs_set_aside_do_not_count() {
        assertThat(ask(RULE, need(StatementStanding.TENTATIVE)).outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(ask(RULE, need(StatementStanding.SET_ASIDE)).outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void that_nothing_is_needed_takes_a_complete_profile() {
        CaseFileBuilder builder = builder()
                .remove(id("s-lists"))
                .put(plan().likelySupports(List.of()).build())
                .put(agreement("p-salon").supports(List.of()).build());

        assertThat(ask(RULE, builder).reason().code()).isEqualTo("odep.i7.none-needed");
        assertThat(ask(RULE, builder).outcome()).isEqualTo(Outcome.MET);
        assertThat(ask(RULE, builder.coverage(ProfileStatement.TYPE, Coverage.PARTIAL))
                        .outcome())
                .isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    void before_terms_are_agreed_it_is_not_yet_due() {
        CaseFileBuilder builder = builder()
                .remove(id("ag-p-salon"))
                .remove(id("e-p-salon"))
                .put(pursuit("p-salon", PursuitState.NEGOTIATING).build());

        assertThat(ask(RULE, builder).outcome()).isEqualTo(Outcome.NOT_YET_DUE);
    }

    private static CaseFileBuilder need(StatementStanding standing) {
        return builder()
                .put(statement("s-more", ProfileArea.SUPPORT_NEED)
                        .standing(standing)
                        .build());
    }
}
