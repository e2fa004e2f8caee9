package org.customizedemployment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.customizedemployment.cli.terminal.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ce batch}. */
class BatchCommandTest {
    private static final String LINE = CaseFixture.CASE.replaceAll("\\s*\\R\\s*", "");

    @TempDir
    private Path folder;

    @Test
    void each_case_is_a_line_and_one_bad_line_is_told_and_passed_over() {
        Path cases = write(LINE + "\n{\"id\": \"broken\"\n\n" + LINE.replace("case-1", "case-2") + "\n");

        Run run = Run.ce("batch", cases.toString(), "--pack", "foundations", "--pack", "us-ct");

        assertThat(run.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out().lines().toList())
                .hasSize(2)
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("{\"case\":\"case-1\",\"findings\":[{\"subject\":"),
                        two -> assertThat(two).startsWith("{\"case\":\"case-2\",\"findings\":[{\"subject\":"));
        assertThat(run.err()).startsWith("line 2:").contains("CE-JSON-001", "ce: 2 cases answered, 1 refused");
    }

    @Test
    void findings_are_a_table_too_and_go_to_a_file() throws IOException {
        Path table = folder.resolve("findings.csv");

        Run run = Run.ce(
                "batch", write(LINE + "\n").toString(), "--pack", "us-ct", "--format", "csv", "-o", table.toString());

        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(table))
                .startsWith("case,subject,rule,severity,outcome\n")
                .contains("\ncase-1,service-1#1,");
    }

    @Test
    void bills_are_the_decisions_of_all_episodes() {
        Path cases = write(LINE + "\n");

        Run json = Run.ce("batch", cases.toString(), "--pack", "us-ct", "--ask", "bills");
        Run table = Run.ce("batch", cases.toString(), "--pack", "us-ct", "--ask", "bills", "--format", "csv");

        assertThat(json.exit()).as(json.err()).isEqualTo(ExitCode.FINDINGS);
        assertThat(json.out()).startsWith("{\"case\":\"case-1\",\"bills\":[{\"format\":\"ce-decision/1\"");
        assertThat(table.out()).contains("\ncase-1,episode,service-1#1,job-development,2026-06-01,");
        assertThat(Run.ce("batch", cases.toString(), "--ask", "bills").err()).contains("CE-RUNTIME-014");
    }

    @Test
    void what_is_blank_is_refused_unless_it_was_looked_through_before() {
        Path cases = write(LINE.replace("\"Salon\"", "\" \"") + "\n");

        assertThat(Run.ce("batch", cases.toString(), "--pack", "us-ct").err()).contains("CE-RUNTIME-023");
        assertThat(Run.ce("batch", cases.toString(), "--pack", "us-ct", "--validated")
                        .out())
                .startsWith("{\"case\":\"case-1\"");
    }

    @Test
    void what_is_read_is_never_written_over_and_where_nothing_can_be_written_that_is_said() throws IOException {
        Path cases = write(LINE + "\n");

        Run onto = Run.ce("batch", cases.toString(), "--pack", "foundations", "-o", cases.toString());
        Run nowhere = Run.ce(
                "batch",
                cases.toString(),
                "--pack",
                "foundations",
                "-o",
                folder.resolve("no/out.csv").toString());

        assertThat(onto.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(onto.err()).contains("CE-CLI-005", "is what is read");
        assertThat(Files.readString(cases)).isEqualTo(LINE + "\n");
        assertThat(nowhere.err()).contains("CE-CLI-005").doesNotContain("CE-CLI-099");
    }

    @Test
    void one_table_has_one_sort_of_rows() {
        Run run = Run.ce("batch", write(LINE).toString(), "--ask", "all", "--format", "csv");
        assertThat(run.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("CE-CLI-006");
        assertThat(Run.ce("batch", folder.resolve("none").toString()).err()).contains("CE-CLI-001");
    }

    private Path write(String text) {
        return CaseFixture.write(folder.resolve("cases.ndjson"), text);
    }
}
