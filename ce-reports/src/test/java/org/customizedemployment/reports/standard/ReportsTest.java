package org.customizedemployment.reports.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.customizedemployment.reports.fixture.Caseloads;
import org.customizedemployment.reports.fixture.Decisions;
import org.customizedemployment.reports.fixture.Designs;
import org.customizedemployment.reports.fixture.Rendered;
import org.customizedemployment.reports.fixture.SampleCase;
import org.customizedemployment.reports.fixture.Working;
import org.customizedemployment.reports.format.HtmlFormat;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.report.DecisionView;
import org.customizedemployment.spi.report.DecisionsView;
import org.customizedemployment.spi.report.DesignView;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.spi.report.Report;
import org.customizedemployment.spi.report.StaffView;
import org.customizedemployment.spi.text.Messages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every report, audience, language and format. */
class ReportsTest {
    private static final StandardReports REPORTS = new StandardReports();

    static Stream<Document> documents() {
        List<Document> all = new ArrayList<>();
        for (CaseFile file : List.of(SampleCase.empty(), SampleCase.full(), Working.file())) {
            for (Messages messages : List.of(Rendered.english(), Rendered.spanish())) {
                for (Report<?> report : REPORTS.getReports()) {
                    for (Audience audience : report.getAudiences()) {
                        all.addAll(build(report, file, audience, messages));
                    }
                }
            }
        }
        return all.stream();
    }

    private static List<Document> build(Report<?> report, CaseFile file, Audience audience, Messages messages) {
        if (report.getViewType() == CaseView.class) {
            return List.of(typed(report, CaseView.class).build(Rendered.view(file, audience), messages));
        } else if (report.getViewType() == DecisionView.class) {
            return decisions(report.getId()).stream()
                    .map(one -> typed(report, DecisionView.class).build(Rendered.view(file, audience, one), messages))
                    .toList();
        }
        if (report.getViewType() == HistoryView.class) {
            return List.of(
                    typed(report, HistoryView.class).build(Rendered.history(file, audience), messages),
                    typed(report, HistoryView.class)
                            .build(HistoryView.of(Rendered.view(file, audience), List.of()), messages));
        }
        if (report.getViewType() == TodoList.class) {
            LocalDate day = LocalDate.parse("2026-03-10");
            return List.of(typed(report, TodoList.class)
                    .build(TodoList.of(file, day, References.NONE, Parameters.none()), messages));
        }
        if (report.getViewType() == DecisionsView.class) {
            List<Decision> answers = List.of(Decisions.indicators(), Decisions.emptyCheck(), Decisions.rating());
            return List.of(typed(report, DecisionsView.class)
                    .build(new DecisionsView(Rendered.view(file, audience), answers), messages));
        }
        if (report.getViewType() == StaffView.class) {
            return Caseloads.staff(audience).stream()
                    .map(one -> typed(report, StaffView.class).build(one, messages))
                    .toList();
        }
        if (report.getViewType() == CaseloadView.class) {
            return List.of(typed(report, CaseloadView.class).build(Caseloads.view(file, audience), messages));
        }
        if (report.getViewType() == DesignView.class) {
            return Designs.views(file, audience).stream()
                    .map(one -> typed(report, DesignView.class).build(one, messages))
                    .toList();
        }
        return file.size() == 0
                ? List.of()
                : List.of(typed(report, EmployerView.class).build(Rendered.employer(file), messages));
    }

    private static List<Decision> decisions(String report) {
        return switch (report) {
            case "bill", "invoice", "job-development-summary" -> List.of(Decisions.claim(), Decisions.emptyClaim());
            case "indicators" -> List.of(Decisions.indicators(), Decisions.emptyCheck());
            default -> List.of(Decisions.claim(), Decisions.move(), Decisions.indicators(), Decisions.emptyCheck());
        };
    }

    @SuppressWarnings("unchecked")
    static <V> Report<V> typed(Report<?> report, Class<V> view) {
        assertThat(report.getViewType()).isEqualTo(view);
        return (Report<V>) report;
    }

    @Test
    void every_report_has_an_id_of_its_own() {
        assertThat(REPORTS.getReports())
                .extracting(Report::getId)
                .containsExactly(
                        "discovery",
                        "ce-plan",
                        "activities-log",
                        "contact-log",
                        "employer-page",
                        "indicators",
                        "bill",
                        "decision",
                        "decision-tree",
                        "tasks",
                        "todo",
                        "designs",
                        "private-page",
                        "proposal",
                        "invoice",
                        "job-development-summary",
                        "conformance",
                        "caseload",
                        "certifications",
                        "job-description",
                        "visual-resume",
                        "portfolio",
                        "disclosure-plan",
                        "benefits-summary",
                        "referral-packet",
                        "follow-along",
                        "timeline",
                        "audit-trail");
        assertThat(documents()).hasSizeGreaterThan(150);
    }

    @ParameterizedTest
    @MethodSource("documents")
    @Tag("FED-ACC-1")
    void every_page_is_structured_for_everyone(Document document) {
        org.jsoup.nodes.Document page = Jsoup.parse(Rendered.as(new HtmlFormat(), document, Rendered.english()));
        assertThat(page.select("html").attr("lang"))
                .isEqualTo(document.language().toLanguageTag());
        assertThat(page.title()).isNotBlank().isEqualTo(document.title());
        assertThat(page.select("meta[name=viewport]")).hasSize(1);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("body > a.skip[href=#content]")).hasSize(1);
        assertThat(page.select("main#content")).hasSize(1);
        assertThat(page.select("header, footer")).hasSize(2);
        assertThat(page.select("script, link, img, iframe, [style], [onclick]")).isEmpty();
        int last = 1;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(last + 1);
            assertThat(heading.text()).isNotBlank();
            last = level;
        }
        for (Element table : page.select("table")) {
            assertThat(table.select("> caption").text()).isNotBlank();
            assertThat(table.select("> thead > tr > th"))
                    .allSatisfy(one -> assertThat(one.attr("scope")).isEqualTo("col"));
            assertThat(table.select("> tbody > tr > th"))
                    .allSatisfy(one -> assertThat(one.attr("scope")).isEqualTo("row"));
            int columns = table.select("> thead > tr > th").size();
            for (Element row : table.select("> tbody > tr")) {
                assertThat(row.children()).hasSize(columns);
                assertThat(row.children())
                        .allSatisfy(cell -> assertThat(cell.attr("data-label")).isNotBlank());
            }
        }
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href]"))
                .allSatisfy(link -> assertThat(ids).contains(link.attr("href").substring(1)));
    }

    /** So that an agency can override it, and finds it in the list. */
    @ParameterizedTest
    @MethodSource("documents")
    @Tag("CT-15")
    void every_section_has_a_name_that_its_report_publishes(Document document) {
        Report<?> report = REPORTS.getReports().stream()
                .filter(one -> one.getId().equals(document.report()))
                .findFirst()
                .orElseThrow();
        assertThat(report.getBlocks())
                .as(report.getId())
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z][a-z-]{2,40}"));
        for (Block block : document.blocks()) {
            if (block instanceof Block.Section section) {
                assertThat(section.name()).as(section.title()).isIn(report.getBlocks());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void no_words_are_missing_and_bytes_are_the_same_twice(Document document) {
        for (Format format : Rendered.FORMATS) {
            String once = Rendered.as(format, document, Rendered.english());
            assertThat(once)
                    .as(format.getFileExtension())
                    .doesNotContainPattern("\\[[a-z]+\\.[a-z.-]+]")
                    .doesNotContainPattern("\\{[a-z][a-zA-Z0-9-]*}")
                    .doesNotContain("\r\r");
            assertThat(Rendered.as(format, document, Rendered.english())).isEqualTo(once);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    @Tag("SEM-5")
    void what_the_person_set_aside_is_in_their_own_copy_only(Document document) {
        for (Format format : Rendered.FORMATS) {
            String page = Rendered.as(format, document, Rendered.english());
            if (document.audience() != Audience.JOB_SEEKER) {
                assertThat(page).doesNotContain("Would rather work alone");
                // The audit trail is where it stays: named to the team, told to nobody.
                boolean trail = document.report().equals("audit-trail") && document.audience() == Audience.TEAM;
                assertThat(trail || !page.contains("statement-06")).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    @Tag("FED-PRIV-1")
    void no_copy_names_the_papers_name_and_no_file_name_names_anyone(Document document) {
        for (Format format : Rendered.FORMATS) {
            assertThat(Rendered.as(format, document, Rendered.english())).doesNotContain("Robert Alvarez");
            assertThat(StandardReports.fileName(document, format))
                    .matches("[a-z-]+\\.[a-z-]+\\.(en|es)-US\\.(html|json|md|csv|txt)");
        }
        assertThat(document.toString()).doesNotContain("Robin");
    }
}
