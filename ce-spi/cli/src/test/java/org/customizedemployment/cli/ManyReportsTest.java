package org.customizedemployment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.customizedemployment.cli.terminal.ExitCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ce report} of many cases. */
class ManyReportsTest {
    private static final String LINE = CaseFixture.CASE.replaceAll("\\s*\\R\\s*", "");

    @TempDir
    private Path folder;

    private Path lines(String... lines) {
        return CaseFixture.write(folder.resolve("cases.ndjson"), String.join("\n", lines) + "\n");
    }

    private static String line(int number) {
        return LINE.replace("case-1", "case-" + number);
    }

    private List<String> names(Path where) throws IOException {
        try (Stream<Path> files = Files.list(where)) {
            return files.map(one -> one.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void each_case_of_a_file_gets_its_document_and_a_bad_one_is_skipped() throws IOException {
        Path out = folder.resolve("out");
        Run run = Run.ce(
                "report",
                lines(line(1), "{\"id\":", line(3)).toString(),
                "--report",
                "discovery",
                "--audience",
                "team",
                "--format",
                "html",
                "--out",
                out.toString());
        assertThat(run.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err())
                .contains("line 2: skipped: ", "CE-JSON-001", "2 documents written, 2 cases read, 1 skipped");
        assertThat(names(out))
                .containsExactly("000001-case-1.discovery.team.en.html", "000003-case-3.discovery.team.en.html");
    }

    @Test
    @Tag("CT-29")
    void a_folder_gives_an_invoice_for_each_episode() throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        CaseFixture.write(in.resolve("a.json"), line(1));
        CaseFixture.write(in.resolve("b.json"), "no JSON");
        CaseFixture.write(in.resolve("notes.txt"), "not a case");
        Path out = folder.resolve("out");
        Run run = Run.ce(
                "report",
                in.toString(),
                "--report",
                "invoice",
                "--audience",
                "funder",
                "--pack",
                "us-ct",
                "--lang",
                "es",
                "--out",
                out.toString());
        assertThat(run.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("b.json: skipped: ").contains("1 documents written");
        assertThat(names(out)).containsExactly("000001-case-1.invoice.funder.es.txt");
        assertThat(Files.readString(out.resolve("000001-case-1.invoice.funder.es.txt")))
                .contains("Factura: Ana Doe")
                .contains("service-1#1");
    }

    @Test
    @Tag("FED-PRIV-1")
    void a_store_is_counted_on_one_page() {
        String store = "sqlite:" + folder.resolve("cases.db");
        Stream<String> many = Stream.iterate(1, i -> i + 1).limit(14).map(ManyReportsTest::line);
        Run in = Run.ce(
                "import",
                lines(many.toArray(String[]::new)).toString(),
                "--store",
                store,
                "--by",
                "ana",
                "--at",
                "2026-07-01T09:00[America/New_York]");
        assertThat(in.exit()).as(in.err()).isEqualTo(ExitCode.FINE);
        Run run =
                Run.ce("report", store, "--report", "caseload", "--audience", "public", "--as-of", "report=2026-07-01");
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.FINE);
        assertThat(run.out())
                .contains("14 people")
                .contains("withheld")
                .doesNotContain("Ana Doe")
                .doesNotContain("case-1");
    }

    @Test
    void what_is_not_stated_is_said_before_anything_is_read() {
        String cases = lines(line(1)).toString();
        assertThat(Run.ce("report", cases, "--report", "discovery", "--audience", "team")
                        .err())
                .contains("CE-CLI-010", "--out");
        assertThat(Run.ce("report", cases, "--report", "caseload", "--audience", "team")
                        .err())
                .contains("CE-CLI-010", "--as-of");
        String[] low = {
            "report",
            cases,
            "--report",
            "caseload",
            "--audience",
            "public",
            "--as-of",
            "report=2026-07-01",
            "--smallest",
            "2"
        };
        assertThat(Run.ce(low).err()).contains("CE-CORE-019", "the lowest is 5");
    }

    private static Run one(Path file, String report, String audience, String language) {
        return Run.ce("report", file.toString(), "--report", report, "--audience", audience, "--lang", language);
    }

    @Test
    @Tag("FED-RET-1")
    void a_report_on_the_journal_reads_it_from_the_case_file() {
        Path file = CaseFixture.withJournal(folder);
        Run trail = one(file, "audit-trail", "team", "en");
        assertThat(trail.exit()).as(trail.err()).isEqualTo(ExitCode.FINE);
        assertThat(trail.out()).contains("2 lines of the journal", "Opened").doesNotContain("not supplied");
        assertThat(one(file, "timeline", "team", "en").out()).doesNotContain("it is not known when a phase began");
        assertThat(one(CaseFixture.in(folder), "audit-trail", "team", "en").out())
                .contains("not supplied");
    }

    @Test
    @Tag("SEM-21")
    void whoever_hands_a_page_to_the_person_is_told_whether_it_reads_with_ease() {
        Path file = CaseFixture.in(folder);
        assertThat(one(file, "disclosure-plan", "job-seeker", "en").err()).contains("ce: Reading ease ", " of 100: ");
        assertThat(one(file, "disclosure-plan", "job-seeker", "es").err()).contains("ce: Facilidad de lectura ");
        Run team = one(file, "disclosure-plan", "team", "en");
        assertThat(team.err()).doesNotContain("Reading ease");
        assertThat(one(file, "disclosure-plan", "job-seeker", "en").out()).doesNotContain("Reading ease");
    }

    @Test
    @Tag("SEM-5")
    void of_a_folder_or_a_file_of_lines_the_trail_is_that_of_each_journal() throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        Path journal = CaseFixture.withJournal(folder);
        Files.copy(journal, in.resolve("journal.json"));
        Path lines = lines(line(1), Files.readString(journal).replaceAll("\\R", " "));
        for (Path from : List.of(in, lines)) {
            Path out = folder.resolve("trail-of-" + from.getFileName());
            Run run = Run.ce(
                    "report",
                    from.toString(),
                    "--report",
                    "audit-trail",
                    "--audience",
                    "team",
                    "--out",
                    out.toString());
            assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.FINE);
            String name = names(out).stream()
                    .filter(one -> one.contains("case-2"))
                    .findFirst()
                    .orElseThrow();
            assertThat(Files.readString(out.resolve(name)))
                    .contains("staff-1", "July 1, 2026")
                    .doesNotContain("journal was not supplied");
        }
        assertThat(Files.readString(
                        folder.resolve("trail-of-cases.ndjson").resolve("000001-case-1.audit-trail.team.en.txt")))
                .contains("journal was not supplied");
    }
}
