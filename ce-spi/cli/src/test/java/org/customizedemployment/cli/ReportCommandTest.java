package org.customizedemployment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.customizedemployment.cli.terminal.ExitCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code ce report} of one case. */
class ReportCommandTest {
    @TempDir
    private Path folder;

    private static Run report(Path file, String report) {
        return Run.ce("report", file.toString(), "--report", report, "--audience", "team");
    }

    @Test
    @Tag("SEM-5")
    void the_journal_of_a_file_is_what_the_audit_trail_lists() {
        Run run = report(CaseFixture.withJournal(folder), "audit-trail");

        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.FINE);
        assertThat(run.out()).contains("staff-1", "July 1, 2026").doesNotContain("journal was not supplied");
    }

    @ParameterizedTest
    @CsvSource({
        "decision, ce explain",
        "decision-tree, ce explain",
        "caseload, give a folder",
        "certifications, ce certify"
    })
    void a_report_that_is_not_of_one_case_says_what_to_ask_instead(String report, String instead) {
        Run run = report(CaseFixture.write(folder.resolve("case.json"), CaseFixture.CASE), report);

        assertThat(run.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("report '" + report + "'", instead);
    }

    /** Somebody whose certificate is in the register works on the case: the list reads the register that it was given. */
    @Test
    @Tag("CT-11")
    void the_todo_list_reads_the_register_of_staff() {
        Path file = CaseFixture.in(folder);
        Path register = CaseFixture.write(
                folder.resolve("staff.json"),
                "{\"format\": \"ce-references/1\", \"id\": \"register\", \"credentials\": [{\"staff\": \"staff-1\","
                        + " \"credential\": \"ct-ce\", \"components\": [\"job-development\"], \"issuer\": \"ct-ads\","
                        + " \"issuedOn\": \"2023-09-16\", \"lastDay\": \"2026-09-15\"}]}");
        assertThat(report(file, "todo").out()).contains("certificates of the staff");
        Run with = Run.ce(
                "report",
                file.toString(),
                "--report",
                "todo",
                "--audience",
                "team",
                "--references",
                register.toString());
        assertThat(with.exit()).as(with.err()).isEqualTo(ExitCode.FINE);
        assertThat(with.out()).doesNotContain("the register \"certificates");
    }

    @Test
    @Tag("SEM-8")
    void a_provider_without_release_is_told_so_and_what_to_ask_for() {
        Run run = Run.ce(
                "report",
                CaseFixture.in(folder).toString(),
                "--report",
                "indicators",
                "--audience",
                "provider",
                "--provider",
                "next-door",
                "--pack",
                "foundations");
        assertThat(run.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("CE-RUNTIME-035", "provider 'next-door'", "ask the person for a release");
        Run bill = Run.ce(
                "report",
                CaseFixture.in(folder).toString(),
                "--report",
                "bill",
                "--audience",
                "provider",
                "--provider",
                "next-door",
                "--pack",
                "us-ct");
        assertThat(bill.exit()).as(bill.err()).isEqualTo(ExitCode.FINE);
        assertThat(bill.out()).doesNotContain("June 1, 2026", "90", "Ana Doe");
    }
}
