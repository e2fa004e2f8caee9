package org.customizedemployment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.customizedemployment.cli.terminal.ExitCode;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.process.StandardProcess;
import org.customizedemployment.jackson.CaseDocument;
import org.customizedemployment.jackson.CaseJson;
import org.customizedemployment.tck.generator.CaseGenerator;
import org.customizedemployment.tck.generator.GeneratedCase;
import org.customizedemployment.tck.generator.PlantedText;
import org.customizedemployment.tck.privacy.Canaries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What each command may print of what a case says about a person. */
@Tag("FED-PRIV-1")
class CommandLinePrivacyTest {
    private static final String AT = "2027-12-01T09:00[America/New_York]";

    /** What a command may print of a case's texts. */
    private enum May {
        /** It answers, counts or cites. */
        NO_TEXT,
        /** It is for reading: what the audience may see, in the case of {@code history} the team. */
        TEXTS,
        /** It reads no case. */
        READS_NO_CASE
    }

    private static final Map<String, May> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("check", May.NO_TEXT);
        COMMANDS.put("preview", May.NO_TEXT);
        COMMANDS.put("adjudicate", May.NO_TEXT);
        COMMANDS.put("explain", May.NO_TEXT);
        COMMANDS.put("apply", May.NO_TEXT);
        COMMANDS.put("todo", May.NO_TEXT);
        COMMANDS.put("validate", May.NO_TEXT);
        COMMANDS.put("batch", May.NO_TEXT);
        COMMANDS.put("import", May.NO_TEXT);
        COMMANDS.put("verify", May.NO_TEXT);
        COMMANDS.put("export", May.TEXTS);
        COMMANDS.put("design", May.TEXTS);
        COMMANDS.put("show", May.TEXTS);
        COMMANDS.put("history", May.TEXTS);
        COMMANDS.put("report", May.TEXTS);
        COMMANDS.put("schema", May.READS_NO_CASE);
        COMMANDS.put("competency", May.READS_NO_CASE);
        COMMANDS.put("process", May.READS_NO_CASE);
        COMMANDS.put("pack", May.READS_NO_CASE);
        COMMANDS.put("certify", May.READS_NO_CASE);
        COMMANDS.put("plugins", May.READS_NO_CASE);
        COMMANDS.put("reports", May.READS_NO_CASE);
        COMMANDS.put("brand", May.READS_NO_CASE);
    }

    private final GeneratedCase generated = CaseGenerator.seeded(31).sample();
    private final Canaries canaries = Canaries.of(generated);

    @TempDir
    private Path folder;

    private Path file;
    private Path command;

    @BeforeEach
    void write() {
        CaseFile ready = generated
                .caseFile()
                .withFocus(StandardProcess.definition().getPin(), StandardProcess.DISCOVERY)
                .recordedOn(LocalDate.of(2026, 11, 30));
        file = write("case.json", CaseJson.standard().write(CaseDocument.of(ready)));
        Entry employer = ready.entries(Employer.TYPE).get(0);
        Employer another = Employer.builder()
                .from((Employer) employer)
                .header(EntryHeader.first("another"))
                .build();
        command = write("command.json", CaseJson.standard().write(new Command.Record(List.of(another))));
    }

    @Test
    void every_command_says_what_it_may_print() {
        assertThat(COMMANDS.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        new CommandLine(new CeCommand()).getSubcommands().keySet());
    }

    @Test
    void a_command_that_answers_prints_no_text_of_the_case() {
        String bad = write(
                        "bad.json",
                        "{\"do\":\"record\",\"entries\":[{\"kind\":\"employer\"}]}".getBytes(StandardCharsets.UTF_8))
                .toString();
        List<Run> runs = new ArrayList<>();
        for (String pack : List.of("foundations", "us-ct")) {
            String check = pack.equals("foundations") ? "indicators" : "principles";
            runs.add(Run.ce("check", path(), "--pack", pack));
            runs.add(Run.ce("check", path(), "--json", "--pack", pack));
            runs.add(Run.ce("explain", path(), "--check", check, "--pack", pack));
            runs.add(Run.ce("explain", path(), "--check", check, "--format", "tree", "--pack", pack));
            runs.add(Run.ce("preview", path(), "--to", "job-development", "--pack", pack));
            runs.add(Run.ce("preview", path(), "--to", "job-development", "--json", "--pack", pack));
        }
        String next = folder.resolve("next.json").toString();
        runs.add(Run.ce("apply", path(), command.toString(), "--by", "staff-1", "--at", AT, "--preview"));
        runs.add(Run.ce("apply", path(), command.toString(), "--by", "staff-1", "--at", AT, "--json", "--out", next));
        runs.add(Run.ce("todo", path(), "--on", "2026-06-01"));
        runs.add(Run.ce("todo", path(), "--on", "2026-06-01", "--json"));
        runs.add(Run.ce("validate", path(), command.toString()));
        runs.add(Run.ce("batch", path(), "--pack", "foundations"));
        String store = "sqlite:" + folder.resolve("cases.db");
        runs.add(Run.ce("import", path(), "--store", store, "--by", "staff-1", "--at", AT));
        runs.add(Run.ce("verify", "--store", store));
        runs.add(Run.ce("batch", path(), "--pack", "us-ct", "--format", "csv"));
        for (Run run : runs) {
            assertThat(run.exit()).as(run.err()).isNotEqualTo(ExitCode.BAD_INPUT);
            assertThat(run.out()).isNotEmpty();
        }
        runs.add(Run.ce("apply", path(), bad, "--by", "staff-1", "--at", AT));
        runs.add(Run.ce("validate", bad));
        for (Run run : runs) {
            assertThat(found(run)).as("%s", run).isEmpty();
        }
    }

    @Test
    void a_command_that_is_for_reading_prints_texts_on_standard_output_alone() {
        Run show = Run.ce("show", path());
        Run report = Run.ce("report", path(), "--report", "discovery", "--audience", "team");
        assertThat(canaries.in(show.out())).hasSizeGreaterThan(100);
        assertThat(canaries.in(report.out())).isNotEmpty();
        for (Run run : List.of(show, report, Run.ce("history", path()), Run.ce("design", path(), path()))) {
            assertThat(canaries.in(run.err())).isEmpty();
        }
    }

    /** Each of these files is wrong in one way; with traces too, as someone may switch them on. */
    @Test
    void what_is_said_of_a_file_that_can_not_be_read_tells_nothing_of_it() {
        String json =
                new String(CaseJson.standard().write(CaseDocument.of(generated.caseFile())), StandardCharsets.UTF_8);
        String first = generated.texts().get(0).text();
        List<String> wrong = new ArrayList<>(List.of(
                json.replace("\"" + first + "\"", "17" + first),
                json.replace("\"" + first + "\"", "{\"" + first + "\":\"" + first + "\"}"),
                json.replace("\"" + first + "\"", "\"" + first + "\",\"" + first + "\":1"),
                json.replaceFirst("\"kind\":\"[a-z-]+\"", "\"kind\":\"" + first + "\""),
                json.replaceFirst("\"from\":\"[0-9-]+\"", "\"from\":\"" + first + "\""),
                json.replaceFirst("\"version\":1", "\"version\":\"" + first + "\"")));
        for (int i = 1; i < 5; i++) {
            int at = json.indexOf(generated.texts().get(i * 9).text());
            wrong.add(json.substring(0, at + 5 + i));
        }
        System.setProperty("ce.debug", "true");
        try {
            int number = 0;
            for (String one : wrong) {
                Path bad = write("bad-" + ++number + ".json", one.getBytes(StandardCharsets.UTF_8));
                for (String reading : List.of("show", "validate")) {
                    Run run = Run.ce(reading, bad.toString());
                    assertThat(run.exit()).as(reading + " " + number).isNotEqualTo(ExitCode.FINE);
                    assertThat(found(run))
                            .as(reading + " " + number + ": " + run.err())
                            .isEmpty();
                }
            }
        } finally {
            System.clearProperty("ce.debug");
        }
    }

    private List<PlantedText> found(Run run) {
        return canaries.in(run.out() + run.err());
    }

    private String path() {
        return file.toString();
    }

    private Path write(String name, byte[] bytes) {
        return CaseFixture.write(folder.resolve(name), new String(bytes, StandardCharsets.UTF_8));
    }
}
