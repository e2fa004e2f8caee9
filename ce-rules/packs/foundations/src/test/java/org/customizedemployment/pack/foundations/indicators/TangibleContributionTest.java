package org.customizedemployment.pack.foundations.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.pack.foundations.SalonCase.OWNER;
import static org.customizedemployment.pack.foundations.SalonCase.PERSON;
import static org.customizedemployment.pack.foundations.SalonCase.agreement;
import static org.customizedemployment.pack.foundations.SalonCase.ask;
import static org.customizedemployment.pack.foundations.SalonCase.builder;
import static org.customizedemployment.pack.foundations.SalonCase.by;
import static org.customizedemployment.pack.foundations.SalonCase.design;
import static org.customizedemployment.pack.foundations.SalonCase.document;
import static org.customizedemployment.pack.foundations.SalonCase.id;
import static org.customizedemployment.pack.foundations.SalonCase.need;
import static org.customizedemployment.pack.foundations.SalonCase.plan;
import static org.customizedemployment.pack.foundations.SalonCase.pursuit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.employer.EmployerNeed;
import org.customizedemployment.core.employer.NeedStatus;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.pursuit.PursuitKind;
import org.customizedemployment.core.pursuit.PursuitState;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.rule.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("ODEP-I2")
class TangibleContributionTest {
    private static final Rule RULE = TangibleContribution.rule();

    @Test
    void a_task_that_meets_a_need_the_employer_confirmed_is_met() {
        Finding finding = ask(RULE, builder());

        assertThat(finding.outcome()).isEqualTo(Outcome.MET);
        assertThat(finding.evidence()).extracting(Object::toString).contains("n-salon#1", "d-p-salon#1");
    }

    @ParameterizedTest
    @EnumSource(
            value = NeedStatus.class,
            names = {"NOTICED", "INFERRED"})
    @Tag("SEM-28")
    void a_need_only_noticed_or_inferred_can_not_tell(NeedStatus status) {
        Finding finding = ask(RULE, builder().put(need("salon", status).build()));

        assertThat(finding.outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(finding.reason().code()).isEqualTo("odep.need.not-confirmed");
    }

    @Test
    @Tag("SEM-28")
    void a_confirmation_by_the_specialist_is_none() {
        var need =
                need("salon", NeedStatus.CONFIRMED_BY_EMPLOYER).confirmed(by(OWNER, Capacity.SPECIALIST, "2026-03-01"));

        assertThat(ask(RULE, builder().put(need.build())).outcome()).isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    @Tag("SEM-20")
    @Tag("SEM-28")
    void a_need_that_only_calls_itself_confirmed_is_nobody_s_decision_and_can_not_tell() {
        var need = need("salon", NeedStatus.CONFIRMED_BY_EMPLOYER).confirmed(Optional.empty());
        Finding finding = ask(RULE, builder().put(need.build()));

        assertThat(finding.outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(finding.reason().code()).isEqualTo("odep.need.decision-missing");
        assertThat(finding.missing())
                .containsExactly(new Missing(Missing.Kind.HUMAN_DECISION, "odep.need.not-confirmed"));
    }

    @Test
    @Tag("SEM-28")
    void a_confirmation_after_the_day_of_the_decision_does_not_count_yet() {
        var need =
                need("salon", NeedStatus.CONFIRMED_BY_EMPLOYER).confirmed(by(OWNER, Capacity.EMPLOYER, "2026-06-02"));

        assertThat(ask(RULE, builder().put(need.build())).outcome()).isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    void a_confirmed_need_that_names_no_task_of_the_design_can_not_tell() {
        var need = need("salon", NeedStatus.CONFIRMED_BY_EMPLOYER).tasks(List.of());

        assertThat(ask(RULE, builder().put(need.build())).reason().code()).isEqualTo("odep.need.no-task");
    }

    @Test
    void a_design_that_meets_no_need_is_not_met_only_where_needs_are_complete() {
        CaseFileBuilder builder = builder()
                .remove(id("n-salon"))
                .put(design("p-salon", "salon").needs(List.of()).build());

        assertThat(ask(RULE, builder).outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(ask(RULE, builder.coverage(EmployerNeed.TYPE, Coverage.PARTIAL))
                        .outcome())
                .isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    @Tag("SC-5")
    void a_design_on_offer_is_judged_before_anything_is_agreed() {
        CaseFileBuilder offered = builder()
                .remove(id("ag-p-salon"))
                .remove(id("e-p-salon"))
                .put(pursuit("p-salon", PursuitState.PROPOSED).build())
                .put(need("salon", NeedStatus.INFERRED).build());
        CaseFileBuilder withoutPursuit = builder()
                .remove(id("ag-p-salon"))
                .remove(id("e-p-salon"))
                .remove(id("p-salon"))
                .put(design("p-salon", "salon").pursuit(Optional.empty()).build())
                .put(need("salon", NeedStatus.INFERRED).build());

        assertThat(ask(RULE, offered).outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(ask(RULE, withoutPursuit).outcome()).isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    void a_proposal_beside_a_job_does_not_hold_up_the_job() {
        CaseFileBuilder builder =
                builder().put(pursuit("p-library", PursuitState.PROPOSED).build());

        assertThat(ask(RULE, builder).outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void with_neither_job_nor_design_it_is_not_yet_due() {
        CaseFileBuilder builder = builder()
                .remove(id("ag-p-salon"))
                .remove(id("e-p-salon"))
                .remove(id("d-p-salon"))
                .put(pursuit("p-salon", PursuitState.EXPLORED).build());

        assertThat(ask(RULE, builder).outcome()).isEqualTo(Outcome.NOT_YET_DUE);
    }

    @Test
    void a_job_without_a_design_can_not_tell() {
        CaseFileBuilder builder =
                builder().remove(id("d-p-salon")).put(agreement("p-salon").build());

        assertThat(ask(RULE, builder).reason().code()).isEqualTo("odep.design.none");
        assertThat(ask(RULE, builder).outcome()).isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    @Tag("SEM-10")
    void a_business_without_a_worksheet_can_not_tell() {
        CaseFileBuilder builder = builder()
                .put(pursuit("p-salon", PursuitState.WORKING)
                        .pursuitKind(PursuitKind.BUSINESS)
                        .build());

        assertThat(ask(RULE, builder).outcome()).isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    @Tag("SEM-10")
    @Tag("SEM-20")
    void a_worksheet_that_the_owner_reviewed_does_not_say_by_itself_that_customers_buy() {
        Finding finding = ask(RULE, business());

        assertThat(finding.outcome()).isEqualTo(Outcome.NEEDS_HUMAN_DECISION);
        assertThat(finding.missing())
                .containsExactly(new Missing(Missing.Kind.HUMAN_DECISION, "odep.i2.customers.whether"));
    }

    @Test
    @Tag("SEM-10")
    void a_business_is_met_by_customers_once_a_decision_cites_the_worksheet() {
        assertThat(ask(
                                RULE,
                                business()
                                        .put(agreement("p-salon")
                                                .jobSeekerAgreed(citing("ws#1", Capacity.JOB_SEEKER, "2026-05-01"))
                                                .build()))
                        .outcome())
                .isEqualTo(Outcome.MET);
        assertThat(ask(
                                RULE,
                                business()
                                        .put(plan().approved(citing("ws#1", Capacity.JOB_SEEKER, "2026-05-01"))
                                                .build()))
                        .outcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    @Tag("SEM-10")
    @Tag("SEM-20")
    void a_decision_of_a_later_day_or_of_the_specialist_or_on_something_else_leaves_it_open() {
        for (var decision : List.of(
                citing("ws#1", Capacity.JOB_SEEKER, "2026-06-02"),
                citing("ws#1", Capacity.SPECIALIST, "2026-05-01"),
                citing("report#1", Capacity.JOB_SEEKER, "2026-05-01"))) {
            assertThat(ask(RULE, business().put(plan().approved(decision).build()))
                            .outcome())
                    .isEqualTo(Outcome.NEEDS_HUMAN_DECISION);
        }
    }

    private static CaseFileBuilder business() {
        return builder()
                .put(pursuit("p-salon", PursuitState.WORKING)
                        .pursuitKind(PursuitKind.BUSINESS)
                        .build())
                .put(document("ws", DocumentType.of("self-employment-worksheet"))
                        .build());
    }

    private static HumanDecision citing(String entry, Capacity capacity, String day) {
        return new HumanDecision(PERSON, capacity, LocalDate.parse(day), "People pay", List.of(EntryRef.parse(entry)));
    }
}
