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
}
