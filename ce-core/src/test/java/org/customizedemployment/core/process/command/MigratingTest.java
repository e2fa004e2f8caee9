package org.customizedemployment.core.process.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.core.process.command.ProcessCases.CASE;
import static org.customizedemployment.core.process.command.ProcessCases.CONTEXT;
import static org.customizedemployment.core.process.command.ProcessCases.PLAIN;
import static org.customizedemployment.core.process.command.ProcessCases.accepted;
import static org.customizedemployment.core.process.command.ProcessCases.codes;
import static org.customizedemployment.core.process.command.ProcessCases.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.phase.ProcessPin;
import org.customizedemployment.core.process.IpsProcess;
import org.customizedemployment.core.process.ProcessDefinition;
import org.customizedemployment.core.process.ProcessMigration;
import org.customizedemployment.core.process.StandardProcess;
import org.customizedemployment.core.value.Digest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MigratingTest {
    @Test
    @Tag("ICF-G1")
    void a_migration_is_decided_by_someone_and_goes_to_this_process_only() {
        ProcessPin old = new ProcessPin("customized-employment", "0", Digest.of("old"));
        ProcessPin now = StandardProcess.definition().getPin();
        CaseFile file = CaseFile.empty(CASE).withFocus(old, StandardProcess.JOB_DEVELOPMENT);
        CaseFile after = accepted(PLAIN.decide(
                        file, 3, new Command.Migrate(now, StandardProcess.JOB_DEVELOPMENT, decision()), CONTEXT))
                .caseFile();
        assertThat(codes(PLAIN.decide(
                        file,
                        3,
                        new Command.Migrate(now, StandardProcess.POST_PLACEMENT_SUPPORT, decision()),
                        CONTEXT)))
                .containsExactly("core.migration-unplanned");
        assertThat(after.getProcess()).contains(now);
        assertThat(after.getFocus()).contains(StandardProcess.JOB_DEVELOPMENT);
        assertThat(codes(PLAIN.decide(
                        after, 4, new Command.Migrate(now, StandardProcess.DISCOVERY, decision()), CONTEXT)))
                .containsExactly("core.already-follows");
        assertThat(codes(PLAIN.decide(file, 3, new Command.Migrate(now, PhaseId.of("search"), decision()), CONTEXT)))
                .containsExactly("core.no-such-phase");
        assertThat(codes(PLAIN.decide(file, 3, new Command.Migrate(old, PhaseId.of("search"), decision()), CONTEXT)))
                .containsExactly("core.other-process");
    }

    @Test
    @Tag("ICF-G1")
    void a_case_lands_where_the_plan_for_its_migration_says() {
        ProcessDefinition ips = IpsProcess.definition();
        Map<PhaseId, PhaseId> phases = new LinkedHashMap<>();
        ips.getPhases().forEach(phase -> phases.put(phase.id(), StandardProcess.DISCOVERY));
        CaseProcess planned =
                PLAIN.withMigrations(List.of(ProcessMigration.of(ips, StandardProcess.definition(), phases)));
        ProcessPin now = StandardProcess.definition().getPin();
        CaseFile file = CaseFile.empty(CASE).withFocus(ips.getPin(), IpsProcess.INTAKE);
        accepted(planned.decide(file, 1, new Command.Migrate(now, StandardProcess.DISCOVERY, decision()), CONTEXT));
        assertThat(codes(
                        planned.decide(file, 1, new Command.Migrate(now, StandardProcess.INTAKE, decision()), CONTEXT)))
                .containsExactly("core.migration-phase");
    }
}
