package org.customizedemployment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.customizedemployment.cli.terminal.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page "The command line" shows works as shown: its case, its pack, its register, and every line. */
class CommandLinePageTest {
    private static final Path PAGE = Path.of("../../docs/command-line.md");

    @TempDir
    private Path folder;

    @Test
    void the_files_and_commands_of_the_page_work_as_shown() throws IOException {
        String page = Files.readString(PAGE);
        List<String> json = blocks(page, "json");
        write("case.json", json.get(0).replace("\"entries\": [", "\"entries\": [" + SALON));
        write("staff.json", json.get(1));
        write("staff.csv", blocks(page, "csv").get(0));
        write("training.csv", blocks(page, "csv").get(1));
        write("cases.ndjson", json.get(0).replaceAll("\\s*\n\\s*", " "));
        String agency = blocks(page, "yaml").get(0);
        write("agency.yaml", agency);
        write("next.yaml", agency.replace("2026.1", "2026.2").replace("USD 60.00", "USD 65.00"));
        write("visit.yaml", blocks(page, "yaml").get(1));
        write("command.json", json.get(2));
        write("design.json", json.get(3));
        write("profile.json", Files.readString(SALON_DESIGN.resolve("profile.json")));
        write("workplace.json", Files.readString(SALON_DESIGN.resolve("workplace.json")));
        List<String> lines = blocks(page, "sh").stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .toList();
        assertThat(lines).hasSize(39);
        for (String line : lines) {
            int into = line.indexOf(" > ");
            Run run = Run.ce(arguments(into < 0 ? line : line.substring(0, into)));
            if (into > 0) {
                write(line.substring(into + 3), run.out());
            }
            assertThat(run.err()).as(line).isEmpty();
            assertThat(run.exit()).as(line).isIn(ExitCode.FINE, ExitCode.FINDINGS);
        }
        String bill = Run.ce(arguments(lines.get(6))).out();
        assertThat(bill).contains("some-agency").contains("Undecided");
        assertThat(Run.ce(arguments(lines.get(3))).out()).contains("Cases: 1");
    }

    @Test
    void the_design_of_the_page_takes_a_primary_responsibility() throws IOException {
        write("design.json", blocks(Files.readString(PAGE), "json").get(3));
        Run run = Run.ce(
                "design",
                SALON_DESIGN.resolve("profile.json").toString(),
                SALON_DESIGN.resolve("workplace.json").toString(),
                "--check",
                folder.resolve("design.json").toString());
        assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("The task “Cutting and finishing” is a primary responsibility of its holder");
    }

    private static final Path SALON_DESIGN = Path.of("../../ce-examples/quickstart/designs/dog-grooming-salon");
    private static final String SALON =
            "{\"kind\": \"employer\", \"formatVersion\": 1, \"header\": {\"id\": \"salon\", \"version\": 1},"
                    + " \"name\": \"Salon\", \"business\": \"Dog grooming\"}, ";

    private String[] arguments(String line) {
        return Stream.of(line.split(" "))
                .skip(1)
                .map(word -> word.matches("[a-z]+\\.(json|ndjson|yaml|html|ics|csv)")
                        ? folder.resolve(word).toString()
                        : word)
                .toArray(String[]::new);
    }

    private void write(String name, String text) {
        CaseFixture.write(folder.resolve(name), text);
    }

    private static List<String> blocks(String page, String language) {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map((MatchResult one) -> one.group(1))
                .toList();
    }
}
