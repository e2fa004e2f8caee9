package org.customizedemployment.reports.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.caseload.CaseloadView;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.disclosure.EmployerView;
import org.customizedemployment.core.disclosure.HistoryView;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.rule.Parameters;
import org.customizedemployment.core.todo.TodoList;
import org.customizedemployment.reports.fixture.Bills;
import org.customizedemployment.reports.fixture.Caseloads;
import org.customizedemployment.reports.fixture.Decisions;
import org.customizedemployment.reports.fixture.Designs;
import org.customizedemployment.reports.fixture.Rendered;
import org.customizedemployment.reports.fixture.SampleCase;
import org.customizedemployment.reports.fixture.Working;
import org.customizedemployment.reports.format.HtmlFormat;
import org.customizedemployment.reports.format.JsonFormat;
import org.customizedemployment.reports.format.MarkdownFormat;
import org.customizedemployment.reports.format.TextFormat;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.report.DecisionView;
import org.customizedemployment.spi.report.DecisionsView;
import org.customizedemployment.spi.report.DesignView;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.spi.report.Report;
import org.customizedemployment.spi.report.StaffView;
import org.customizedemployment.spi.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each report as committed, once in each language and as Markdown, so that a change of words or of their order is seen; as HTML those that between
 * them have every kind of block and picture, as JSON two of figures. {@code -Dgolden.update=true} writes them and deletes what is left over.
 */
class GoldenPapersTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-10");
    /** Text, lists and tables; a picture of work; designs; bars; a time line. */
    private static final List<String> PAGES =
            List.of("discovery", "employer-page", "designs", "bill", "caseload", "timeline");

    private static final List<String> VALUES = List.of("employer-page", "bill");

    /** Name and content of every file. */
    static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        for (Report<?> report : new StandardReports().getReports()) {
            for (Messages words : List.of(Rendered.english(), Rendered.spanish())) {
                add(files, build(report, words), new MarkdownFormat(), words);
            }
            if (PAGES.contains(report.getId())) {
                add(files, build(report, Rendered.english()), new HtmlFormat(), Rendered.english());
            }
            if (VALUES.contains(report.getId())) {
                add(files, build(report, Rendered.english()), new JsonFormat(), Rendered.english());
            }
        }
        bills(files);
        return files;
    }

    /** A bill with everything that can stand on one, in text of eighty columns. */
    private static void bills(Map<String, String> files) {
        Report<DecisionView> bill = ReportsTest.typed(report("bill"), DecisionView.class);
        for (Audience audience : List.of(Audience.PROVIDER, Audience.JOB_SEEKER)) {
            for (Messages words : List.of(Rendered.english(), Rendered.spanish())) {
                Document page = bill.build(
                        new DecisionView(
                                Rendered.view(Bills.file(), audience), Bills.decision(), Bills.NOTICES, Bills.MOVES_ON),
                        words);
                String name = "bill-in-full." + audience.word() + "."
                        + words.getLocale().getLanguage() + ".golden.txt";
                files.put(name, Rendered.as(new TextFormat(80), page, words));
            }
        }
    }

    private static Report<?> report(String id) {
        return new StandardReports()
                .getReports().stream()
                        .filter(one -> one.getId().equals(id))
                        .findFirst()
                        .orElseThrow();
    }

    private static void add(Map<String, String> files, Document document, Format format, Messages words) {
        String name = StandardReports.fileName(document, format).replace("-US.", ".golden.");
        files.put(name, Rendered.withoutStyle(Rendered.as(format, document, words)));
    }

    private static Document build(Report<?> report, Messages words) {
        CaseFile file = report.getId().equals("discovery") ? SampleCase.full() : Working.file();
        Audience audience = report.getAudiences().get(0);
        Class<?> type = report.getViewType();
        if (type == CaseView.class) {
            return ReportsTest.typed(report, CaseView.class).build(Rendered.view(file, audience), words);
        } else if (type == HistoryView.class) {
            return ReportsTest.typed(report, HistoryView.class).build(Rendered.history(file, audience), words);
        } else if (type == EmployerView.class) {
            return ReportsTest.typed(report, EmployerView.class).build(Rendered.employer(file), words);
        } else if (type == CaseloadView.class) {
            return ReportsTest.typed(report, CaseloadView.class).build(Caseloads.many(audience), words);
        } else if (type == StaffView.class) {
            return ReportsTest.typed(report, StaffView.class)
                    .build(Caseloads.staff(audience).get(0), words);
        } else if (type == TodoList.class) {
            return ReportsTest.typed(report, TodoList.class)
                    .build(TodoList.of(file, DAY, References.NONE, Parameters.none()), words);
        } else if (type == DesignView.class) {
            return ReportsTest.typed(report, DesignView.class)
                    .build(Designs.chosen(SampleCase.full(), audience), words);
        } else if (type == DecisionsView.class) {
            List<Decision> answers = List.of(Decisions.indicators(), Decisions.rating());
            return ReportsTest.typed(report, DecisionsView.class)
                    .build(new DecisionsView(Rendered.view(file, audience), answers), words);
        }
        Decision decision = report.isOfClaims() ? Decisions.claim() : Decisions.indicators();
        return ReportsTest.typed(report, DecisionView.class).build(Rendered.view(file, audience, decision), words);
    }

    static Stream<Map.Entry<String, String>> entries() {
        return files().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void a_page_is_as_committed(Map.Entry<String, String> page) {
        assertThat(page.getValue()).as(page.getKey()).isEqualTo(Rendered.golden(page.getKey(), page.getValue()));
    }

    @Test
    void every_report_has_a_page_in_both_languages_and_no_file_is_left_over() throws IOException {
        Map<String, String> files = files();
        assertThat(files.keySet().stream().filter(one -> one.endsWith(".md")))
                .hasSize(2 * new StandardReports().getReports().size());
        try (Stream<Path> committed = Files.list(Rendered.GOLDEN)) {
            for (Path file : committed.toList()) {
                if (Boolean.getBoolean("golden.update")
                        && !files.containsKey(file.getFileName().toString())) {
                    Files.delete(file);
                }
            }
        }
        try (Stream<Path> committed = Files.list(Rendered.GOLDEN)) {
            assertThat(committed.map(one -> one.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(files.keySet());
        }
    }
}
