package org.customizedemployment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.customizedemployment.cli.terminal.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class HelpTest {
    @TempDir
    private Path folder;

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
}
