package org.customizedemployment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.customizedemployment.cli.terminal.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadCallsTest {
    @TempDir
    private Path folder;

    private Run assertBad(String text, String code) {
        Run run = Run.ce(
                "check", CaseFixture.write(folder.resolve("bad.json"), text).toString());
        assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains(code).contains("bad.json").doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
        return run;
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"format\":\"ce-case/1\",', CE-JSON",
        "'', CE-JSON",
        "'[]', CE-JSON",
        "'null', CE-JSON",
        "'{\"format\":\"ce-case/9\",\"case\":{\"id\":\"x\"}}', CE-JSON"
    })
    void malformed_json_is_a_located_message_and_exit_2(String text, String code) {
        assertBad(text, code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"start\": \"2026-06-01T13:00 | \"start\": \"2026-06-01T15:00 | CE-CORE-007",
                "2026-06-01T13:00 | 2026-11-01T01:30 | CE-CORE-005",
                "2026-06-01T13:00 | 2026-03-08T02:30 | CE-CORE-006",
                "\"kind\": \"employer\" | \"kind\": \"employr\" | CE-JSON",
                "\"id\": \"salon\" | \"id\": \"person\" | CE-CORE-010",
                "\"episode\": \"episode\" | \"episode\": \"nothing\" | CE-CORE-011",
                "\"episode\": \"episode\", \"service\": \"job-development\", \"comp | \"episode\": \"person\", \"service\": \"job-development\", \"comp | CE-CORE-011",
                "\"openedOn\": \"2026-01-05\" | \"openedOn\": \"2026-01-05\", \"closedOn\": \"2026-01-04\" | CE-CORE-007",
                "\"limit\": 2400 | \"limit\": -5 | CE-CORE-003",
                "\"until\": \"2026-12-31\" | \"until\": \"2026-04-30\" | CE-CORE-007",
                "\"business\" | \"busines\" | CE-JSON",
                "\"2026-01-05\" | \"2026-02-30\" | CE-",
                "one-time-individual-funding | one-time-fundin | CE-JSON"
            })
    void a_bad_value_is_a_located_message_and_exit_2(String good, String bad, String code) {
        String text = CaseFixture.CASE.replace(good.strip(), bad.strip());
        assertThat(text).isNotEqualTo(CaseFixture.CASE);
        Run run = assertBad(text, code);
        assertThat(run.err()).containsPattern("bad\\.json:\\d+:\\d+ /case");
        assertThat(run.err()).doesNotContain("Ana Doe");
    }

    @Test
    void a_huge_text_is_refused_and_not_repeated() {
        String huge = "x".repeat(20_000_000);
        Run run = assertBad(CaseFixture.CASE.replace("Ana Doe", huge), "CE-JSON");
        assertThat(run.err().length()).isLessThan(1000);
    }

    @Test
    void an_unknown_phase_lists_the_phases() {
        Run run = Run.ce("preview", CaseFixture.in(folder).toString(), "--to", "job-developmnt");
        assertThat(run.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("CE-CORE-013").contains("job-developmnt").contains("post-placement-support");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "check no-such-file.json",
                "check case.json --pack no-such-pack",
                "check case.json --lang de",
                "check case.json --pak us-ct",
                "check case.json --as-of yesterday",
                "check case.json --as-of decision=2026-13-01",
                "check case.json --references no-such-file.json",
                "preview case.json",
                "report case.json --report discovery",
                "report case.json --report no-such-report --audience team",
                "report case.json --report discovery --audience everyone",
                "report case.json --report discovery --audience employer",
                "report case.json --report discovery --audience team --format scroll",
                "report case.json --report employer-page --audience employer --employer nobody",
                "report case.json --report discovery --audience team -o no/such/folder/x.html",
                "apply case.json",
                "apply case.json command.json",
                "apply case.json command.json --out next.json --in-place",
                "apply case.json command.json --preview --at yesterday",
                "apply case.json command.json --preview --at 2026-07-01T09:00",
                "apply case.json open.json --preview",
                "apply case.json open.json --preview --by staff-1",
                "apply case.json no-such-command.json --preview",
                "apply case.json case.json --preview",
                "apply case.json command.json --preview --seen 99",
                "apply case.json command.json --out no/such/folder/x.json",
                "show",
                "show case.json --as-of yesterday",
                "show case.json --audience employer",
                "show case.json --audience everyone",
                "show case.json --entry nobody",
                "show case.json --kind servic",
                "show case.json --as-recorded-at 2026-07-01T09:00[America/New_York]",
                "history case.json",
                "history journal.json --field name",
                "history journal.json --entry nobody",
                "history journal.json --entry employer-1 --field nam",
                "history journal.json --as-recorded-at now",
                "validate",
                "validate no-such-file.json",
                "todo",
                "todo no-such-file.json",
                "todo case.json --on today",
                "todo command.json",
                "todo case.json --ics no/such/folder/x.ics",
                "schema no-such-schema",
                "competency",
                "competency case.json",
                "process --format picture",
                "process --programme us-xx/none",
                "no-such-verb",
                ""
            })
    void bad_usage_is_a_message_and_exit_2(String line) {
        CaseFixture.in(folder);
        CaseFixture.withJournal(folder);
        String[] arguments = Stream.of(line.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word ->
                        word.matches("[a-z-]*\\.json") ? folder.resolve(word).toString() : word)
                .toArray(String[]::new);
        Run run = Run.ce(arguments);
        assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err())
                .isNotBlank()
                .doesNotContain("Ana Doe")
                .doesNotContain("Bakery")
                .doesNotContain("Exception")
                .doesNotContain("\tat ")
                .doesNotContain("CE-CLI-099");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void a_blank_text_that_must_be_there_is_named_and_exit_2() {
        Run run = assertBad(CaseFixture.CASE.replace("Ana Doe", " "), "CE-CLI-008");
        assertThat(run.err()).containsPattern("bad.json:\\d+ /case/entries/0/chosenName: is blank");
    }

    @Test
    void a_usage_error_is_two_lines() {
        Run run = Run.ce("check", "case.json", "--pak", "us-ct");
        assertThat(run.err().lines()).hasSizeLessThanOrEqualTo(4);
        assertThat(run.err()).contains("--pak").contains("ce check --help");
    }
}
