package org.customizedemployment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.customizedemployment.cli.terminal.ExitCode;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.jackson.CaseJson;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CeCommandTest {
    @TempDir
    private Path folder;

    private Run check() {
        return Run.ce("check", CaseFixture.in(folder).toString(), "--pack", "foundations", "--pack", "us-ct");
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
    void a_case_with_nothing_to_check_says_so() {
        String empty = "{\"format\": \"ce-case/1\", \"case\": {\"id\": \"case-2\"}}";
        Run run = Run.ce(
                "check", CaseFixture.write(folder.resolve("empty.json"), empty).toString());
        assertThat(run.exit()).isEqualTo(ExitCode.FINE);
        assertThat(run.out()).contains("Nothing to check");
    }
}
