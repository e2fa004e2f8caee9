package org.customizedemployment.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.customizedemployment.cli.terminal.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ce import}, {@code ce export}, and cases of a store wherever a case is read. */
class StoreCommandsTest {
    private static final String LINE = CaseFixture.CASE.replaceAll("\\s*\\R\\s*", "");
    private static final String AT = "2026-07-01T09:00[America/New_York]";

    @TempDir
    private Path folder;

    @Test
    void a_case_goes_in_and_comes_out_with_its_whole_journal() throws IOException {
        Path journal = CaseFixture.withJournal(folder);
        Path again = folder.resolve("again.json");

        assertThat(Run.ce("import", journal.toString(), "--store", store()).exit())
                .isEqualTo(ExitCode.FINE);
        assertThat(Run.ce("export", "case-2", "--store", store(), "-o", again.toString())
                        .exit())
                .isEqualTo(ExitCode.FINE);

        assertThat(Files.readString(again)).isEqualTo(Files.readString(journal));
        assertThat(Run.ce("import", journal.toString(), "--store", store()).exit())
                .as("the same again")
                .isEqualTo(ExitCode.FINE);
    }

    @Test
    void one_bad_line_is_told_and_nothing_else_is_lost() {
        Path cases = CaseFixture.write(
                folder.resolve("cases.ndjson"),
                LINE + "\n{\"id\": 17}\n" + LINE.replace("case-1", "case-2") + "\n"
                        + LINE.replace("Ana Doe", " ").replace("case-1", "case-3") + "\n");

        Run run = Run.ce("import", cases.toString(), "--store", store(), "--by", "ana", "--at", AT);

        assertThat(run.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("line 2:", "CE-JSON-003", "line 4: CE-RUNTIME-023");
        assertThat(run.out()).isEqualTo("2 cases taken in, 2 refused\n");
        assertThat(Run.ce("export", "--all", "--store", store()).out().lines())
                .hasSize(2)
                .allMatch(one -> one.startsWith("{\"format\":\"ce-case/1\",\"case\":{\"id\":\"case-"));
    }

    @Test
    void a_case_without_journal_says_who_and_when() {
        Run run = Run.ce("import", CaseFixture.in(folder).toString(), "--store", store());
        assertThat(run.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("CE-CLI-010", "--by");
    }

    @Test
    void a_case_of_a_store_is_read_by_its_id() {
        Path file = CaseFixture.in(folder);
        Run.ce("import", file.toString(), "--store", store(), "--by", "ana", "--at", AT);

        Run stored = Run.ce(
                "check", "case-1", "--store", store(), "--pack", "us-ct", "--json", "--as-of", "decision=2026-06-30");
        Run read = Run.ce("check", file.toString(), "--pack", "us-ct", "--json", "--as-of", "decision=2026-06-30");

        assertThat(stored.exit()).as(stored.err()).isEqualTo(ExitCode.FINDINGS);
        assertThat(stored.out().length()).isEqualTo(read.out().length());
        assertThat(Run.ce("history", "case-1", "--store", store()).out()).isNotBlank();
    }

    /** {@code apply}, {@code history} and the rest have tests of their own. */
    @Test
    void whatever_reads_a_case_reads_it_from_a_store_too() {
        Path file = CaseFixture.in(folder);
        Run.ce("import", file.toString(), "--store", store(), "--by", "ana", "--at", AT);
        String[] days = {"--pack", "us-ct", "--as-of", "decision=2026-06-30,report=2026-06-30"};
        String[] due = {"--on", "2026-06-01", "--pack", "foundations", "--pack", "us-ct"};

        same(file, days, "explain", "--check", "indicators", "--pack", "foundations");
        same(file, days, "adjudicate");
        same(file, days, "report", "--report", "indicators", "--pack", "foundations", "--audience", "team");
        same(file, due, "todo");
        assertThat(Run.ce(with(due, "todo", "--store", store())).out())
                .as("all cases of a store")
                .isEqualTo(run(with(due, "todo"), file.toString()).out());
        assertThat(Run.ce("design", "case-1", "--store", store()).err()).contains("CE-CLI-014", "case-1: ");
        assertThat(Run.ce("todo").err()).contains("CE-CLI-007");
        assertThat(Run.ce("explain", "--check", "indicators", "--store", store())
                        .err())
                .contains("CE-CLI-007");
        assertThat(Run.ce("todo", "case-9", "--store", store()).err()).contains("CE-RUNTIME-017");
    }

    private void same(Path file, String[] more, String... command) {
        Run read = run(with(more, command), file.toString());
        String[] stored = with(new String[] {"--store", store()}, with(more, command));
        assertThat(run(stored, "case-1").out())
                .as(command[0] + read.err())
                .isNotBlank()
                .isEqualTo(read.out());
    }

    private static String[] with(String[] more, String... command) {
        return Stream.concat(Stream.of(command), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void a_command_is_applied_in_the_store() {
        Run.ce("import", CaseFixture.withJournal(folder).toString(), "--store", store());
        Path correction = CaseFixture.write(folder.resolve("correct.json"), CaseFixture.CORRECTION);
        String[] apply = {
            "apply",
            "case-2",
            correction.toString(),
            "--store",
            store(),
            "--by",
            "staff-1",
            "--at",
            "2026-07-02T09:00[America/New_York]"
        };

        assertThat(run(apply, "--preview").exit()).isEqualTo(ExitCode.FINE);
        assertThat(Run.ce("export", "case-2", "--store", store()).out()).doesNotContain("Corner Bread\"");
        assertThat(run(apply, "--in-place").exit()).isEqualTo(ExitCode.FINE);
        assertThat(Run.ce("export", "case-2", "--store", store()).out()).contains("Corner Bread\"");
    }

    @Test
    void each_case_is_verified_with_the_link_to_note() {
        Run.ce("import", CaseFixture.withJournal(folder).toString(), "--store", store());

        Run run = Run.ce("verify", "--store", store());

        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.FINE);
        assertThat(run.out()).startsWith("case-2: whole, revision 2, ");
        assertThat(Run.ce("verify", "case-2", "--store", store()).out()).isEqualTo(run.out());
        assertThat(Run.ce("verify", "case-9", "--store", store()).exit()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void one_damaged_case_of_a_store_is_named_and_hides_no_other() throws Exception {
        threeTakenIn();
        try (Connection connection = DriverManager.getConnection("jdbc:" + store());
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE ce_change SET payload = CAST('{}' AS BLOB) WHERE case_id = 'case-2'");
            statement.execute("DELETE FROM ce_change WHERE case_id = 'case-3'");
        }

        Run export = Run.ce("export", "--all", "--store", store());
        assertThat(export.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(export.out().lines()).hasSize(1);
        assertThat(export.err()).contains("case-2: not written: CE-STORE-012", "case-3: not written: CE-RUNTIME-005");
        Run batch = Run.ce("batch", "--store", store(), "--pack", "foundations");
        assertThat(batch.out()).startsWith("{\"case\":\"case-1\"");
        assertThat(batch.err())
                .contains("case 2: CE-RUNTIME-032", "CE-STORE-012", "case 3: ")
                .contains("ce: 1 case answered, 2 refused")
                .doesNotContain("not JSON");
        assertThat(Run.ce("verify", "--store", store()).out())
                .contains("case-1: whole", "case-2: revision 0 altered", "case-3: revision 0 missing");
    }

    /** A page of the file is gone, as a failing disk leaves it. */
    @Test
    void a_case_that_cannot_be_read_is_told_and_the_others_are_verified() throws IOException {
        damageTheSecond();

        Run verify = Run.ce("verify", "--store", store());
        assertThat(verify.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(verify.out()).contains("case-1: whole", "case-3: whole").doesNotContain("case-2");
        assertThat(verify.err()).containsOnlyOnce("case-2: not verified: CE-STORE-012");
        assertThat(Run.ce("export", "--all", "--store", store()).out().lines()).hasSize(2);
    }

    @Test
    void nothing_more_is_written_to_a_store_that_is_damaged() throws IOException {
        damageTheSecond();

        Run run = taken("case-1", "case-2", "case-4", "case-5");
        assertThat(run.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).containsOnlyOnce("ce: CE-STORE-012").doesNotContain("line");
        assertThat(run.out()).isEqualTo("0 cases taken in, 1 there before, 0 refused\n");
        assertThat(Run.ce("export", "case-4", "--store", store()).err()).contains("CE-RUNTIME-017");
    }

    /** The second of three cases is long, and one page of it is overwritten. */
    private void damageTheSecond() throws IOException {
        taken("case-1");
        String salon = LINE.substring(LINE.indexOf("{\"kind\": \"employer\""), LINE.lastIndexOf("]"));
        String many = IntStream.range(0, 300)
                .mapToObj(number -> salon.replace("salon", "salon-" + number))
                .collect(Collectors.joining(","));
        Path cases = CaseFixture.write(
                folder.resolve("long.ndjson"), LINE.replace("case-1", "case-2").replace(salon, many) + "\n");
        Run.ce("import", cases.toString(), "--store", store(), "--by", "ana", "--at", AT);
        taken("case-3");
        Path file = folder.resolve("cases.db");
        byte[] bytes = Files.readAllBytes(file);
        int inside = new String(bytes, ISO_8859_1).indexOf("salon-150\"") / 4096 * 4096;
        Arrays.fill(bytes, inside, inside + 4096, (byte) 0xff);
        Files.write(file, bytes);
    }

    /** Written by hand, or by a program that pads its keys. */
    @Test
    void a_row_that_is_no_case_is_told_by_its_place_and_hides_no_case() throws Exception {
        taken("case-1", "case-3");
        try (Connection connection = DriverManager.getConnection("jdbc:" + store());
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO ce_case (case_id, revision) VALUES ('case-2 ', 1)");
        }

        Run verify = Run.ce("verify", "--store", store());
        assertThat(verify.out()).contains("case-1: whole", "case-3: whole");
        assertThat(verify.err()).contains("CE-RUNTIME-036", "row 2 of ce_case").doesNotContain("case-2");
        Run export = Run.ce("export", "--all", "--store", store());
        assertThat(export.out().lines()).hasSize(2);
        assertThat(export.err()).contains("row 2 of ce_case").doesNotContain("case-2");
        Run batch = Run.ce("batch", "--store", store(), "--pack", "foundations");
        assertThat(batch.out().lines()).hasSize(2);
        assertThat(batch.err()).contains("CE-RUNTIME-036", "row 2 of ce_case").doesNotContain("case-2");
        assertThat(List.of(verify.exit(), export.exit(), batch.exit())).containsOnly(ExitCode.BAD_INPUT);
    }

    @Test
    void what_was_there_before_is_counted_apart() {
        threeTakenIn();
        assertThat(threeTakenIn().out()).isEqualTo("0 cases taken in, 3 there before, 0 refused\n");
    }

    private Run threeTakenIn() {
        return taken("case-1", "case-2", "case-3");
    }

    private Run taken(String... ids) {
        String lines =
                Stream.of(ids).map(id -> LINE.replace("case-1", id) + "\n").collect(Collectors.joining());
        Path cases = CaseFixture.write(folder.resolve("cases.ndjson"), lines);
        return Run.ce("import", cases.toString(), "--store", store(), "--by", "ana", "--at", AT);
    }

    @Test
    void what_is_not_there_is_said_and_nothing_is_made() {
        assertThat(Run.ce("check", "case-1", "--store", store()).err()).contains("CE-CLI-001");
        assertThat(folder.resolve("cases.db")).doesNotExist();
        assertThat(Run.ce("export", "case-1", "--store", "ftp:x").err()).contains("CE-CLI-006", "sqlite:FILE");
        Run.ce("import", CaseFixture.withJournal(folder).toString(), "--store", store());
        assertThat(Run.ce("show", "case-9", "--store", store()).err()).contains("CE-RUNTIME-017");
        assertThat(Run.ce("export", "--store", store()).err()).contains("CE-CLI-007");
    }

    private static Run run(String[] arguments, String last) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = last;
        return Run.ce(all);
    }

    private String store() {
        return "sqlite:" + folder.resolve("cases.db");
    }
}
