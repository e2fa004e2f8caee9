package org.customizedemployment.core.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.phase.ProcessPin;
import org.customizedemployment.core.process.command.FixedRule;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.BindingPoint;
import org.customizedemployment.core.rule.RuleBinding;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.value.Digest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ProcessMigrationTest {
    private static final ProcessDefinition STANDARD = StandardProcess.definition();
    private static final ProcessDefinition IPS = IpsProcess.definition();

    private static Map<PhaseId, PhaseId> phases() {
        Map<PhaseId, PhaseId> phases = new LinkedHashMap<>();
        phases.put(StandardProcess.INTAKE, IpsProcess.INTAKE);
        phases.put(StandardProcess.DISCOVERY, IpsProcess.JOB_SEARCH);
        phases.put(StandardProcess.JOB_SEARCH_PLANNING, IpsProcess.JOB_SEARCH);
        phases.put(StandardProcess.JOB_DEVELOPMENT, IpsProcess.JOB_SEARCH);
        phases.put(StandardProcess.POST_PLACEMENT_SUPPORT, IpsProcess.JOB_SUPPORT);
        phases.put(StandardProcess.CLOSED, IpsProcess.CLOSED);
        return phases;
    }

    private static CaseFile caseIn(String id, ProcessPin pin, PhaseId phase) {
        return CaseFile.empty(CaseId.of(id)).withFocus(pin, phase);
    }

    @Test
    void a_map_with_gaps_or_unknown_names_is_refused_with_all_of_them() {
        Map<PhaseId, PhaseId> bad = phases();
        bad.remove(StandardProcess.DISCOVERY);
        bad.remove(StandardProcess.CLOSED);
        bad.put(PhaseId.of("x"), IpsProcess.CLOSED);
        bad.put(StandardProcess.INTAKE, PhaseId.of("y"));
        assertThatThrownBy(() -> ProcessMigration.of(STANDARD, IPS, bad))
                .isInstanceOf(CeException.class)
                .hasMessageContaining("phase 'discovery' is not mapped; phase 'closed' is not mapped")
                .hasMessageContaining("the old process has no phase 'x'")
                .hasMessageContaining("the new process has no phase 'y'");
        assertThatThrownBy(() -> ProcessMigration.of(STANDARD, STANDARD, phases()))
                .hasMessageContaining("it leads to the process it comes from");
    }

    @Test
    void the_report_says_which_cases_can_go_over_where_to_and_why_others_can_not() {
        ProcessPin other = new ProcessPin("another", "1", Digest.of("another"));
        MigrationReport report = ProcessMigration.of(STANDARD, IPS, phases())
                .report(
                        List.of(
                                caseIn("in-discovery", STANDARD.getPin(), StandardProcess.DISCOVERY),
                                CaseFile.empty(CaseId.of("not-open")),
                                caseIn("elsewhere", other, StandardProcess.DISCOVERY),
                                caseIn("done", IPS.getPin(), IpsProcess.JOB_SEARCH),
                                caseIn("lost", STANDARD.getPin(), PhaseId.of("nowhere")),
                                caseIn("closed", STANDARD.getPin(), StandardProcess.CLOSED)),
                        RuleBook.empty());
        assertThat(report.moving())
                .containsExactly(
                        new MigrationReport.Moving(
                                CaseId.of("in-discovery"), StandardProcess.DISCOVERY, IpsProcess.JOB_SEARCH),
                        new MigrationReport.Moving(CaseId.of("closed"), StandardProcess.CLOSED, IpsProcess.CLOSED));
        assertThat(report.staying())
                .extracting(one -> one.caseId() + " " + one.why().code())
                .containsExactly(
                        "not-open core.not-open",
                        "elsewhere core.other-process",
                        "done core.migration-done",
                        "lost core.migration-unknown-phase");
        assertThat(report.gates()).isEmpty();
        assertThat(report.componentsLeft())
                .containsExactly(
                        ServiceComponent.DISCOVERY,
                        ServiceComponent.JOB_SEARCH_PLANNING,
                        ServiceComponent.JOB_DEVELOPMENT,
                        ServiceComponent.POST_PLACEMENT_SUPPORT);
    }

    @Test
    @Tag("IPS-6")
    void the_report_names_the_gates_that_fall_away() {
        RuleBook book = RuleBook.builder()
                .bind(new RuleBinding(
                        new FixedRule("x.gate", Outcome.NOT_MET),
                        BindingPoint.move(StandardProcess.START_JOB_DEVELOPMENT),
                        Severity.BLOCKS))
                .build();
        assertThat(ProcessMigration.of(STANDARD, IPS, phases())
                        .report(List.of(), book)
                        .gates())
                .containsExactly(new MigrationReport.GateDifference(
                        StandardProcess.JOB_DEVELOPMENT,
                        IpsProcess.JOB_SEARCH,
                        RuleId.of("x.gate"),
                        Severity.BLOCKS,
                        null));
    }

    @Test
    @Tag("SEM-20")
    void a_case_lands_where_its_phase_is_mapped_to_and_nowhere_else() {
        ProcessMigration migration = ProcessMigration.of(STANDARD, IPS, phases());
        CaseFile file = caseIn("case-1", STANDARD.getPin(), StandardProcess.DISCOVERY);
        assertThat(migration.check(file, IPS.getPin(), IpsProcess.JOB_SEARCH)).isEmpty();
        assertThat(migration.check(file, IPS.getPin(), IpsProcess.JOB_SUPPORT))
                .contains(Reason.of("core.migration-phase")
                        .withCode("from", "discovery")
                        .withCode("phase", "job-support")
                        .withCode("allowed", "job-search"));
        assertThat(migration.check(file, STANDARD.getPin(), IpsProcess.JOB_SEARCH))
                .map(Reason::code)
                .contains("core.migration-target");
        assertThat(migration.check(CaseFile.empty(CaseId.of("case-2")), IPS.getPin(), IpsProcess.INTAKE))
                .map(Reason::code)
                .contains("core.not-open");
    }
}
