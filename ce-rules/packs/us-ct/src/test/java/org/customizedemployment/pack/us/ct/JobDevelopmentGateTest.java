package org.customizedemployment.pack.us.ct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.core.document.DocumentState.DRAFT;
import static org.customizedemployment.core.document.DocumentState.FINAL;
import static org.customizedemployment.core.document.DocumentState.REVIEWED_BY_PERSON;
import static org.customizedemployment.core.document.DocumentType.CE_PLAN;
import static org.customizedemployment.core.document.DocumentType.DISCOVERY_REPORT;
import static org.customizedemployment.core.process.StandardProcess.JOB_DEVELOPMENT;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.planning.EmploymentPlan;
import org.customizedemployment.core.reason.Missing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class JobDevelopmentGateTest {
    @Test
    @Tag("CT-28")
    @Tag("SEM-13")
    void without_report_and_plan_the_move_is_refused_with_everything_that_is_missing() {
        Decision decision = Cases.move(Cases.complete(), JOB_DEVELOPMENT);

        assertThat(decision.getOutcome()).contains(Outcome.NOT_MET);
        assertThat(decision.open(Severity.BLOCKS))
                .extracting(one -> one.rule().value())
                .containsExactly(
                        "us-ct.report-final",
                        "us-ct.report-reviewed-by-team",
                        "us-ct.plan-final",
                        "us-ct.plan-reviewed-by-team");
        assertThat(decision.open(Severity.BLOCKS))
                .flatExtracting(one -> one.finding().missing())
                .contains(
                        new Missing(Missing.Kind.DOCUMENT, "discovery-report"),
                        new Missing(Missing.Kind.DOCUMENT, "ce-plan"));
    }

    @Test
    @Tag("CT-28")
    void final_and_reviewed_with_the_team_lets_the_move_pass() {
        CaseFile file = Cases.with(
                Cases.document(DISCOVERY_REPORT, FINAL, Capacity.JOB_SEEKER, Capacity.COUNSELOR),
                Cases.document(CE_PLAN, FINAL, Capacity.JOB_SEEKER, Capacity.CASE_MANAGER));

        Decision decision = Cases.move(file, JOB_DEVELOPMENT);

        assertThat(decision.getOutcome()).contains(Outcome.MET);
        assertThat(decision.open(Severity.BLOCKS)).isEmpty();
    }

    @Test
    @Tag("CT-28")
    @Tag("SEM-11")
    void a_report_that_is_a_draft_is_not_met_unless_another_may_be_missing() {
        DocumentRecord draft = Cases.document(DISCOVERY_REPORT, DRAFT);

        assertThat(Cases.outcome(Cases.move(Cases.complete(draft), JOB_DEVELOPMENT), "us-ct.report-final"))
                .isEqualTo(Outcome.NOT_MET);
        Decision decision = Cases.move(Cases.with(draft), JOB_DEVELOPMENT);
        assertThat(Cases.outcome(decision, "us-ct.report-final")).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(Cases.outcome(decision, "us-ct.plan-final")).isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    @Tag("SEM-11")
    void with_no_documents_supplied_nothing_can_be_told() {
        Decision decision = Cases.move(Cases.with(), JOB_DEVELOPMENT);

        assertThat(decision.getOutcome()).contains(Outcome.CANNOT_TELL);
        assertThat(Cases.outcome(decision, "us-ct.report-final")).isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    @Tag("CT-28")
    void the_persons_own_review_is_not_the_teams() {
        CaseFile file = Cases.complete(Cases.document(DISCOVERY_REPORT, REVIEWED_BY_PERSON, Capacity.JOB_SEEKER));

        assertThat(Cases.outcome(Cases.move(file, JOB_DEVELOPMENT), "us-ct.report-reviewed-by-team"))
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @Tag("CT-28")
    @Tag("SEM-11")
    void a_final_report_about_whose_review_nothing_is_recorded_cannot_be_told() {
        CaseFile file = Cases.with(Cases.document(DISCOVERY_REPORT, FINAL));

        assertThat(Cases.outcome(Cases.move(file, JOB_DEVELOPMENT), "us-ct.report-reviewed-by-team"))
                .isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    @Tag("CT-28")
    void a_plan_that_names_no_support_is_advice_and_blocks_nothing() {
        EmploymentPlan plan =
                EmploymentPlan.builder().header(EntryHeader.first("plan")).build();
        CaseFile file = Cases.with(
                        plan,
                        Cases.document(DISCOVERY_REPORT, FINAL, Capacity.COUNSELOR),
                        Cases.document(CE_PLAN, FINAL, Capacity.COUNSELOR))
                .withCoverage(EmploymentPlan.TYPE, Coverage.COMPLETE);

        Decision decision = Cases.move(file, JOB_DEVELOPMENT);

        assertThat(Cases.outcome(decision, "us-ct.plan-names-supports")).isEqualTo(Outcome.NOT_MET);
        assertThat(decision.open(Severity.BLOCKS)).isEmpty();
        assertThat(Cases.finding(decision, "us-ct.plan-names-supports")
                        .orElseThrow()
                        .severity())
                .isEqualTo(Severity.ADVISES);
    }

    @Test
    @Tag("CT-28")
    void support_from_staff_or_from_people_around_is_named_support() {
        EmploymentPlan staff = EmploymentPlan.builder()
                .header(EntryHeader.first("plan"))
                .addLikelySupports("coaching in the first weeks")
                .build();
        EmploymentPlan natural = EmploymentPlan.builder()
                .header(EntryHeader.first("plan"))
                .addNaturalSupports("a co-worker shows each new task")
                .build();

        for (EmploymentPlan plan : List.of(staff, natural)) {
            CaseFile file = Cases.with(plan).withCoverage(EmploymentPlan.TYPE, Coverage.COMPLETE);
            assertThat(Cases.outcome(Cases.move(file, JOB_DEVELOPMENT), "us-ct.plan-names-supports"))
                    .isEqualTo(Outcome.MET);
        }
    }

    @Test
    @Tag("CT-28")
    @Tag("SEM-2")
    void what_was_final_in_an_earlier_closed_episode_does_not_open_the_gate_again() {
        assertThat(Cases.move(reportAndPlanOf("first", "second"), JOB_DEVELOPMENT)
                        .open(Severity.BLOCKS))
                .hasSize(4)
                .allSatisfy(one -> assertThat(one.finding().outcome()).isEqualTo(Outcome.NOT_MET));
        assertThat(Cases.move(reportAndPlanOf("second", "second"), JOB_DEVELOPMENT)
                        .open(Severity.BLOCKS))
                .isEmpty();
    }

    /** The first of two episodes is closed. */
    private static CaseFile reportAndPlanOf(String episode, String open) {
        DocumentRecord.Builder report = DocumentRecord.builder();
        report.from(Cases.document(DISCOVERY_REPORT, FINAL, Capacity.COUNSELOR)).episode(EntryId.of(episode));
        DocumentRecord.Builder plan = DocumentRecord.builder();
        plan.from(Cases.document(CE_PLAN, FINAL, Capacity.COUNSELOR)).episode(EntryId.of(episode));
        return Cases.complete(
                episode("first", "2025-01-01")
                        .closedOn(LocalDate.of(2025, 12, 31))
                        .build(),
                episode(open, "2026-02-01").build(),
                report.build(),
                plan.build());
    }

    private static FundingEpisode.Builder episode(String id, String opened) {
        FundingEpisode.Builder builder = FundingEpisode.builder();
        builder.header(EntryHeader.first(id))
                .funder(OrganizationId.of("dds"))
                .programme(Cases.DDS)
                .openedOn(LocalDate.parse(opened));
        return builder;
    }

    @Test
    @Tag("CT-28")
    void every_finding_cites_where_it_comes_from() {
        Decision decision = Cases.move(Cases.complete(), JOB_DEVELOPMENT);

        assertThat(decision.getFindings())
                .hasSize(6)
                .allSatisfy(one ->
                        assertThat(one.citations()).extracting(it -> it.value()).containsAnyOf("CT-28", "CT-2"));
    }
}
