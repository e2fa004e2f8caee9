package org.customizedemployment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.customizedemployment.cli.terminal.ExitCode;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.DecisionKind;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.jackson.CaseJson;
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

    @Test
    @Tag("SEM-9")
    void ratings_of_the_service_stand_on_the_conformance_page() {
        Decision.Builder rating = Decision.builder();
        rating.kind(DecisionKind.CHECK)
                .subject("the-service")
                .outcome(Outcome.MET)
                .addFindings(new RuleFinding(
                        RuleId.of("scale.discovery"),
                        Severity.ADVISES,
                        Finding.of(
                                Outcome.MET,
                                Reason.of("instrument.group.rated")
                                        .withCode("group", "discovery")
                                        .with("points", 7)
                                        .with("weights", 3)
                                        .with("rated", 1)
                                        .with("asked", 2)
                                        .withCode("band", "good")),
                        List.of(),
                        List.of()));
        Path ratings = CaseFixture.write(
                folder.resolve("ratings.json"),
                new String(CaseJson.standard().write(rating.build()), StandardCharsets.UTF_8));
        String file = CaseFixture.in(folder).toString();
        Run without = Run.ce("report", file, "--report", "conformance", "--audience", "team", "--pack", "foundations");
        Run with = Run.ce(
                "report",
                file,
                "--report",
                "conformance",
                "--audience",
                "team",
                "--pack",
                "foundations",
                "--ratings",
                ratings.toString());
        assertThat(with.exit()).as(with.err()).isEqualTo(ExitCode.FINE);
        assertThat(with.out()).contains("the-service", "2.33");
        assertThat(without.out()).doesNotContain("the-service");
    }

    @ParameterizedTest
    @CsvSource({"report", "explain", "certify"})
    void help_breaks_its_lines_at_words_and_nowhere_else(String command) {
        Run run = Run.ce(command, "--help");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
        // A line that is cut by hand and again by the terminal leaves one or two words alone.
        assertThat(run.out()).doesNotContainPattern("\\n(every case|ends it|cleanly\\.[^\\n]|is on the|it is then)\\n");
    }
}
