package org.customizedemployment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.customizedemployment.cli.terminal.ExitCode;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.jackson.CaseJson;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CeCommandTest {
    @TempDir
    private Path folder;

    @Test
    @Tag("SEM-11")
    void check_says_why_and_ends_with_1_where_something_is_not_fine() {
        Run run = check();
        assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("SEM-24").contains("undecided");
    }

    @Test
    void check_as_json_is_an_array_of_decisions() {
        Run run = Run.ce(
                "check", CaseFixture.in(folder).toString(), "--pack", "foundations", "--pack", "us-ct", "--json");
        assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
        String[] lines = run.out().strip().split(",\n");
        for (String line : lines) {
            String one = line.startsWith("[") ? line.substring(1) : line;
            String json = one.endsWith("]") ? one.substring(0, one.length() - 1) : one;
            assertThat(CaseJson.standard()
                            .readDecision(json.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                            .getCaseId())
                    .contains(CaseId.of("case-1"));
        }
    }

    @Test
    void without_packs_there_is_nothing_to_find() {
        Run run = Run.ce("check", CaseFixture.in(folder).toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isNotEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    @Tag("CT-28")
    void preview_names_everything_that_stands_in_the_way() {
        Run run = Run.ce(
                "preview",
                CaseFixture.in(folder).toString(),
                "--to",
                "job-development",
                "--pack",
                "foundations",
                "--pack",
                "us-ct");
        assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("CT-28");
    }

    @Test
    void preview_of_a_free_move_is_fine() {
        Run run = Run.ce(
                "preview",
                CaseFixture.in(folder).toString(),
                "--to",
                "discovery",
                "--pack",
                "us-ct",
                "--pack",
                "foundations");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void preview_without_the_rules_of_the_programme_is_not_fine() {
        Run run = Run.ce("preview", CaseFixture.in(folder).toString(), "--to", "job-development");
        assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("us-ct/dds");
    }

    @Test
    void a_report_is_written_whole_into_the_file() throws IOException {
        Path output = folder.resolve("discovery.html");
        Run run = Run.ce(
                "report",
                CaseFixture.in(folder).toString(),
                "--report",
                "discovery",
                "--audience",
                "team",
                "--format",
                "html",
                "-o",
                output.toString());
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.FINE);
        assertThat(Files.readString(output))
                .startsWith("<!doctype html>")
                .contains("Ana Doe")
                .endsWith("</html>\n");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(one -> one.getFileName().toString()))
                    .containsExactlyInAnyOrder("case.json", "discovery.html");
        }
    }

    @Test
    @Tag("FED-PRIV-2")
    void an_employer_page_without_consent_names_no_one() {
        Run run = Run.ce(
                "report",
                CaseFixture.in(folder).toString(),
                "--report",
                "employer-page",
                "--audience",
                "employer",
                "--employer",
                "salon");
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.FINE);
        assertThat(run.out()).contains("Salon").doesNotContain("Ana").doesNotContain("Doe");
    }

    @Test
    void a_bill_is_of_the_only_episode() {
        Run run = Run.ce(
                "report",
                CaseFixture.in(folder).toString(),
                "--report",
                "bill",
                "--audience",
                "funder",
                "--pack",
                "foundations",
                "--pack",
                "us-ct");
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.FINE);
        assertThat(run.out()).contains("1 h 30 min");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mermaid", "dot"})
    void the_process_is_drawn_with_the_gates_of_the_packs(String format) {
        Run run = Run.ce(
                "process", "--format", format, "--pack", "foundations", "--pack", "us-ct", "--programme", "us-ct/dds");
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.FINE);
        assertThat(run.out()).contains("start-job-development").contains("us-ct.");
    }

    @Test
    void plugins_lists_packs_reports_and_formats() {
        Run run = Run.ce("plugins");
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.FINE);
        assertThat(run.out())
                .contains("pack us-ct")
                .contains("pack foundations")
                .contains("format html")
                .contains("report bill");
    }

    @Test
    void text_fits_a_narrow_terminal() {
        Run run = Run.ce(
                "check",
                CaseFixture.in(folder).toString(),
                "--pack",
                "foundations",
                "--pack",
                "us-ct",
                "--width",
                "40");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(40));
    }

    /** The list of verbs shows the first line of each description: it has to be whole. */
    @Test
    void the_list_of_verbs_breaks_off_nowhere() {
        for (CommandLine verb :
                new CommandLine(new CeCommand()).getSubcommands().values()) {
            String[] description = verb.getCommandSpec().usageMessage().description();
            assertThat(description).as(verb.getCommandName()).isNotEmpty();
            assertThat(description[0]).endsWith(".");
        }
    }

    /** The example that each verb's help shows works as written, with the case in the place of case.json. */
    @Test
    void the_example_in_the_help_of_each_verb_runs() throws IOException {
        CaseFixture.in(folder);
        for (String name : List.of("profile.json", "workplace.json")) {
            Files.copy(Path.of("../../ce-examples/quickstart/designs/dog-grooming-salon", name), folder.resolve(name));
        }
        CaseFixture.withJournal(folder);
        CaseFixture.write(folder.resolve("visit.json"), """
                {"kind": "service", "formatVersion": 1, "header": {"id": "visit", "version": 1},
                 "episode": "episode", "service": "job-development", "component": "job-development",
                 "activityKind": "employer-visit", "staff": "staff-1",
                 "when": {"start": "2026-06-08T13:00[America/New_York]", "end": "2026-06-08T14:30[America/New_York]"}}
                """);
        Files.writeString(
                folder.resolve("staff.csv"),
                "staff,credential,components,issued-on\nstaff-1,ct-ce,discovery,2024-09-16\n");
        Path cases = Files.createDirectory(folder.resolve("pack-tests"));
        Files.copy(
                Path.of("../../ce-rules/packs/us-ct/src/test/resources/pack-tests/late-authorization.yaml"),
                cases.resolve("late.yaml"));
        Path caseload = CaseFixture.write(
                folder.resolve("cases.ndjson"), "{\"format\": \"ce-case/1\", \"case\": {\"id\": \"case-0017\"}}\n");
        Run stored = Run.ce(
                "import",
                caseload.toString(),
                "--store",
                "sqlite:" + folder.resolve("cases.db"),
                "--by",
                "ana",
                "--at",
                "2026-07-01T09:00[America/New_York]");
        assertThat(stored.exit()).as(stored.err()).isEqualTo(ExitCode.FINE);
        for (CommandLine verb :
                new CommandLine(new CeCommand()).getSubcommands().values()) {
            String[] footer = verb.getCommandSpec().usageMessage().footer();
            assertThat(footer).as(verb.getCommandName()).isNotEmpty();
            for (String example : footer) {
                run(verb.getCommandName(), example);
            }
            assertThat(Run.ce(verb.getCommandName(), "--help").out()).contains("ce " + verb.getCommandName());
        }
    }

    private void run(String verb, String example) {
        List<String> words = List.of(example.strip().split(" +"));
        assertThat(words.subList(0, 2)).containsExactly("ce", verb);
        String[] arguments = words.subList(1, words.size()).stream()
                .map(word -> word.replace("'", ""))
                .map(word -> word.matches(".*\\.(json|html|txt|ics|csv|ndjson)|pack-tests")
                        ? folder.resolve(word).toString()
                        : word)
                .map(word -> word.replace(
                        "sqlite:cases", "sqlite:" + folder.resolve(verb.equals("import") ? "new" : "cases")))
                .toArray(String[]::new);
        Run run = Run.ce(arguments);
        assertThat(run.err()).as(example).isEmpty();
        assertThat(run.exit()).as(example).isIn(ExitCode.FINE, ExitCode.FINDINGS);
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

    private Run check() {
        return Run.ce("check", CaseFixture.in(folder).toString(), "--pack", "foundations", "--pack", "us-ct");
    }

    private Run assertBad(String text, String code) {
        Run run = Run.ce(
                "check", CaseFixture.write(folder.resolve("bad.json"), text).toString());
        assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains(code).contains("bad.json").doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
        return run;
    }

    @Test
    void a_blank_text_that_must_be_there_is_named_and_exit_2() {
        Run run = assertBad(CaseFixture.CASE.replace("Ana Doe", " "), "CE-CLI-008");
        assertThat(run.err()).containsPattern("bad.json:\\d+ /case/entries/0/chosenName: is blank");
    }

    @Test
    void a_link_stays_a_link_and_a_folder_is_left_alone() throws IOException {
        Path real = Files.writeString(folder.resolve("real.html"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link.html"), real);
        assertThat(report(link).exit()).isEqualTo(ExitCode.FINE);
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(real)).startsWith("<!doctype html>");
        Path directory = Files.createDirectory(folder.resolve("directory"));
        Run run = report(directory);
        assertThat(run.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("CE-CLI-005").contains("is not a file");
    }

    @Test
    void a_usage_error_is_two_lines() {
        Run run = Run.ce("check", "case.json", "--pak", "us-ct");
        assertThat(run.err().lines()).hasSizeLessThanOrEqualTo(4);
        assertThat(run.err()).contains("--pak").contains("ce check --help");
    }

    @Test
    void a_case_with_nothing_to_check_says_so() {
        String empty = "{\"format\": \"ce-case/1\", \"case\": {\"id\": \"case-2\"}}";
        Run run = Run.ce(
                "check", CaseFixture.write(folder.resolve("empty.json"), empty).toString());
        assertThat(run.exit()).isEqualTo(ExitCode.FINE);
        assertThat(run.out()).contains("Nothing to check");
    }

    private Run report(Path output) {
        return Run.ce(
                "report",
                CaseFixture.in(folder).toString(),
                "--report",
                "discovery",
                "--audience",
                "team",
                "--format",
                "html",
                "-o",
                output.toString());
    }
}
