package org.customizedemployment.runtime.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.customizedemployment.core.caseload.CaseloadView;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.runtime.request.ViewRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseReportsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    @TempDir
    private Path folder;

    private final CustomizedEmployment ce = CustomizedEmployment.builder().build();
    private final List<BadLine> bad = new ArrayList<>();
    private final List<Path> written = new ArrayList<>();

    private final BatchListener<List<Path>> listener = new BatchListener<>() {
        @Override
        public void answered(long line, CaseId id, List<Path> files) {
            written.addAll(files);
        }

        @Override
        public void refused(BadLine line) {
            bad.add(line);
        }
    };

    @AfterEach
    void close() {
        ce.close();
    }

    private static String person(String id) {
        return "{\"id\":\"" + id + "\",\"entries\":[{\"kind\":\"job-seeker\",\"formatVersion\":1,"
                + "\"header\":{\"id\":\"seeker\",\"version\":1},\"actor\":\"p\",\"chosenName\":\"Robin Canary\"}]}";
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(one -> one.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByteArrayInputStream lines(String... lines) {
        return new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void every_case_gets_its_document_and_a_bad_one_costs_itself_alone() throws IOException {
        BatchCount end = CaseReports.of(ce, ReportOrder.of("discovery", Audience.TEAM, "html"))
                .run(lines(person("case-1"), "{\"id\": nonsense", person("Robin Canary")), folder, listener);
        assertThat(end.answered()).isEqualTo(2);
        assertThat(bad).extracting(BadLine::line).containsExactly(2L);
        // An id that is no plain word could be a name or a path: it stays out.
        assertThat(names()).containsExactly("000001-case-1.discovery.team.en.html", "000003.discovery.team.en.html");
        assertThat(written)
                .hasSize(2)
                .allSatisfy(file -> assertThat(Files.readString(file)).contains("Robin Canary"));
    }

    @Test
    @Tag("FED-PRIV-2")
    void for_an_employer_not_even_the_case_is_named() throws IOException {
        String designed = "{\"id\":\"case-1\",\"entries\":[]}";
        BatchCount end = CaseReports.of(ce, ReportOrder.of("employer-page", Audience.EMPLOYER, "html"))
                .run(lines(designed), folder, listener);
        assertThat(end.answered()).isEqualTo(1);
        assertThat(names()).isEmpty();
        assertThat(ReportFolder.of(folder, ReportOrder.of("employer-page", Audience.EMPLOYER, "html"), html())
                        .write(7, CaseId.of("case-1"), List.of(new byte[] {1}, new byte[] {2})))
                .extracting(one -> one.getFileName().toString())
                .containsExactly("000007.1.employer-page.employer.en.html", "000007.2.employer-page.employer.en.html");
    }

    private org.customizedemployment.spi.report.Format html() {
        return ce.formats().stream()
                .filter(one -> one.getDescriptor().id().equals("html"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void files_and_lines_give_the_same_documents() throws IOException {
        Path in = Files.createDirectory(folder.resolve("in"));
        Path one = Files.writeString(in.resolve("a.json"), person("case-1"));
        Path two = Files.writeString(in.resolve("b.json"), "no JSON");
        Path out = folder.resolve("out");
        CaseReports reports = CaseReports.of(ce, ReportOrder.of("ce-plan", Audience.TEAM, "markdown"));
        BatchCount end = reports.run(List.of(one, two, in.resolve("missing.json")), out, listener);
        assertThat(end.answered()).isEqualTo(1);
        assertThat(bad).extracting(BadLine::line).containsExactly(2L, 3L);
        byte[] fromFile = Files.readAllBytes(written.get(0));
        reports.run(lines(person("case-1")), folder.resolve("again"), listener);
        assertThat(fromFile).isEqualTo(Files.readAllBytes(written.get(1)));
    }

    @Test
    void what_was_begun_when_it_is_cancelled_is_written_whole() throws IOException {
        String[] many =
                IntStream.range(0, 500).mapToObj(i -> person("case-" + i)).toArray(String[]::new);
        CaseReports reports = CaseReports.of(ce, ReportOrder.of("discovery", Audience.TEAM, "text"));
        BatchCount end = reports.run(lines(many), folder, new BatchListener<>() {
            @Override
            public void answered(long line, CaseId id, List<Path> files) {
                reports.cancel();
            }

            @Override
            public void refused(BadLine line) {
                throw new AssertionError(line);
            }
        });
        assertThat(end.cancelled()).isTrue();
        assertThat(end.answered()).isBetween(1L, 200L);
        assertThat(names()).hasSize((int) end.answered()).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void a_folder_that_cannot_be_written_to_ends_it() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        CaseReports reports = CaseReports.of(ce, ReportOrder.of("discovery", Audience.TEAM, "html"));
        assertThatThrownBy(() -> reports.run(lines(person("case-1")), file, listener))
                .isInstanceOfSatisfying(
                        CeException.class,
                        e -> assertThat(e.getErrorCode()).isEqualTo(RuntimeError.REPORT_NOT_WRITTEN));
    }

    @Test
    void wrong_orders_are_refused_before_anything_is_read() {
        assertThatThrownBy(() -> CaseReports.of(ce, ReportOrder.of("discovery", Audience.PUBLIC, "html")))
                .hasMessageContaining("public");
        assertThatThrownBy(() -> CaseReports.of(ce, ReportOrder.of("caseload", Audience.PUBLIC, "html")))
                .hasMessageContaining("not of one case");
        assertThatThrownBy(() -> CaseReports.of(ce, ReportOrder.of("no-such", Audience.TEAM, "html")))
                .hasMessageContaining("discovery");
    }

    @Test
    void a_caseload_is_counted_in_one_pass_and_shown() throws IOException {
        String[] many =
                IntStream.range(0, 40).mapToObj(i -> person("case-" + i)).toArray(String[]::new);
        many[7] = "broken";
        CaseloadCount count = new CaseloadCount();
        CaseBatch.of(ce.caseload(AsOf.on(DateName.REPORT, TODAY), References.NONE)::standing)
                .run(lines(many), count);
        CaseloadView view = CaseloadView.of(count.getTally(), TODAY, Audience.PUBLIC);
        assertThat(view.getPhases().people()).isEqualTo(39L);
        assertThat(view.getNotRead()).isEqualTo(1);
        String page = new String(ce.render(ViewRequest.of("caseload", "text", view)), StandardCharsets.UTF_8);
        assertThat(page).contains("39 people").doesNotContain("case-1");
        assertThatThrownBy(() -> ce.render(ViewRequest.of("discovery", "text", view)))
                .isInstanceOf(CeException.class);
    }
}
