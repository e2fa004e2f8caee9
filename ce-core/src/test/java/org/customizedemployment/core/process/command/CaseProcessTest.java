package org.customizedemployment.core.process.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.customizedemployment.core.process.command.ProcessCases.CASE;
import static org.customizedemployment.core.process.command.ProcessCases.CONTEXT;
import static org.customizedemployment.core.process.command.ProcessCases.PLAIN;
import static org.customizedemployment.core.process.command.ProcessCases.accepted;
import static org.customizedemployment.core.process.command.ProcessCases.codes;
import static org.customizedemployment.core.process.command.ProcessCases.record;
import static org.customizedemployment.core.process.command.ProcessCases.statement;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.discovery.VocationalTheme;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.journal.Replay;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.phase.ProcessPin;
import org.customizedemployment.core.process.StandardProcess;
import org.customizedemployment.core.value.Digest;
import org.junit.jupiter.api.Test;

class CaseProcessTest {
    @Test
    void a_case_opens_once_in_the_first_phase() {
        CommandOutcome.Accepted opened = accepted(PLAIN.decide(CaseFile.empty(CASE), 0, new Command.Open(), CONTEXT));
        assertThat(opened.caseFile().getFocus()).contains(StandardProcess.INTAKE);
        assertThat(opened.caseFile().getProcess())
                .contains(StandardProcess.definition().getPin());
        assertThat(opened.change().revision()).isEqualTo(1);
        assertThat(codes(PLAIN.decide(opened.caseFile(), 1, new Command.Open(), CONTEXT)))
                .containsExactly("core.already-open");
    }

    @Test
    void a_recorded_entry_is_in_the_case_with_its_recording_date() {
        CommandOutcome.Accepted done = accepted(record(CaseFile.empty(CASE), statement("s", 1)));
        assertThat(done.caseFile().find(EntryId.of("s"))).isPresent();
        assertThat(done.caseFile().getLastRecorded()).contains(LocalDate.of(2026, 3, 2));
        assertThat(Replay.of(CASE).add(done.change()).toCaseFile()).isEqualTo(done.caseFile());
    }

    @Test
    void a_second_entry_of_the_same_id_is_refused() {
        CaseFile file =
                accepted(record(CaseFile.empty(CASE), statement("s", 1))).caseFile();
        assertThat(codes(record(file, statement("s", 1)))).containsExactly("core.duplicate-entry");
        assertThat(codes(record(CaseFile.empty(CASE), statement("t", 1), statement("t", 1))))
                .containsExactly("core.duplicate-entry");
    }

    @Test
    void an_entry_that_points_to_nothing_is_refused_and_one_that_points_within_the_batch_is_not() {
        VocationalTheme theme = VocationalTheme.builder()
                .header(EntryHeader.first("t"))
                .title("Animals")
                .addStatements(EntryId.of("s"))
                .build();
        assertThat(codes(record(CaseFile.empty(CASE), theme))).containsExactly("core.unknown-reference");
        accepted(record(CaseFile.empty(CASE), theme, statement("s", 1)));
    }

    @Test
    void an_entry_that_points_to_one_of_another_kind_is_refused() {
        VocationalTheme theme = VocationalTheme.builder()
                .header(EntryHeader.first("t"))
                .title("Animals")
                .addStatements(EntryId.of("salon"))
                .build();
        Employer salon = Employer.builder()
                .header(EntryHeader.first("salon"))
                .name("Salon")
                .business("grooming")
                .build();
        CommandOutcome outcome = record(CaseFile.empty(CASE), salon, theme);
        assertThat(codes(outcome)).containsExactly("core.reference-kind");
        assertThat(outcome.decision().toString()).contains("employer").contains("profile-statement");
    }

    @Test
    void everything_that_is_wrong_with_a_batch_is_named() {
        CaseFile file =
                accepted(record(CaseFile.empty(CASE), statement("s", 1))).caseFile();
        VocationalTheme theme = VocationalTheme.builder()
                .header(EntryHeader.first("t"))
                .title("Animals")
                .addStatements(EntryId.of("nothing"))
                .build();
        assertThat(codes(record(file, statement("s", 1), statement("u", 3), theme)))
                .containsExactly("core.duplicate-entry", "core.wrong-version", "core.unknown-reference");
        assertThat(codes(PLAIN.decide(file, 1, new Command.Record(List.of()), CONTEXT)))
                .containsExactly("core.nothing-to-record");
    }

    @Test
    void a_case_keeps_to_the_process_it_was_opened_under() {
        ProcessPin other = new ProcessPin("ips", "1", Digest.of("another"));
        CaseFile file = CaseFile.empty(CASE).withFocus(other, StandardProcess.INTAKE);
        assertThat(codes(PLAIN.decide(file, 1, new Command.Move(StandardProcess.DISCOVERY), CONTEXT)))
                .containsExactly("core.other-process");
        assertThat(accepted(PLAIN.decide(file, 1, new Command.Record(List.of(statement("s", 1))), CONTEXT))
                        .caseFile()
                        .getProcess())
                .contains(other);
    }

    @Test
    void an_unknown_phase_is_an_error_that_lists_the_phases() {
        CaseFile file = accepted(PLAIN.decide(CaseFile.empty(CASE), 0, new Command.Open(), CONTEXT))
                .caseFile();
        assertThatThrownBy(() -> PLAIN.decide(file, 1, new Command.Move(PhaseId.of("job-developmnt")), CONTEXT))
                .isInstanceOf(CeException.class)
                .hasMessageContaining("job-developmnt")
                .hasMessageContaining("job-development");
    }

    @Test
    void a_case_opens_under_the_process_asked_for_only() {
        CaseFile file = CaseFile.empty(CASE);
        accepted(PLAIN.decide(file, 0, new Command.Open("customized-employment"), CONTEXT));
        assertThat(codes(PLAIN.decide(file, 0, new Command.Open("ips"), CONTEXT)))
                .containsExactly("core.no-such-process");
    }
}
