package org.customizedemployment.reports.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.caseload.CaseloadView;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.disclosure.EmployerView;
import org.customizedemployment.core.disclosure.HistoryView;
import org.customizedemployment.reports.fixture.Caseloads;
import org.customizedemployment.reports.fixture.Decisions;
import org.customizedemployment.reports.fixture.Rendered;
import org.customizedemployment.reports.fixture.Working;
import org.customizedemployment.reports.format.HtmlFormat;
import org.customizedemployment.reports.format.MarkdownFormat;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.report.DecisionView;
import org.customizedemployment.spi.report.DecisionsView;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.spi.report.Report;
import org.customizedemployment.spi.report.StaffView;
import org.customizedemployment.spi.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One page of each of the papers as committed, so that a change of words or of their order is seen; {@code -Dgolden.update=true} writes them. */
class GoldenPapersTest {
    /** Those of which {@link ReportsTest} has pages, or that are made from a day alone. */
    private static final List<String> ELSEWHERE = List.of(
            "discovery", "employer-page", "designs", "private-page", "bill", "decision", "decision-tree", "todo");

    static Stream<Report<?>> reports() {
        return new StandardReports().getReports().stream().filter(one -> !ELSEWHERE.contains(one.getId()));
    }

    private static Document build(Report<?> report, Messages words) {
        CaseFile file = Working.file();
        Audience audience = report.getAudiences().get(0);
        Class<?> type = report.getViewType();
        if (type == CaseView.class) {
            return ReportsTest.typed(report, CaseView.class).build(Rendered.view(file, audience), words);
        } else if (type == HistoryView.class) {
            return ReportsTest.typed(report, HistoryView.class).build(Rendered.history(file, audience), words);
        } else if (type == EmployerView.class) {
            return ReportsTest.typed(report, EmployerView.class).build(Rendered.employer(file), words);
        } else if (type == CaseloadView.class) {
            return ReportsTest.typed(report, CaseloadView.class).build(Caseloads.view(file, audience), words);
        } else if (type == StaffView.class) {
            return ReportsTest.typed(report, StaffView.class)
                    .build(Caseloads.staff(audience).get(0), words);
        } else if (type == DecisionsView.class) {
            List<Decision> answers = List.of(Decisions.indicators(), Decisions.rating());
            return ReportsTest.typed(report, DecisionsView.class)
                    .build(new DecisionsView(Rendered.view(file, audience), answers), words);
        }
        Decision decision = report.isOfClaims() ? Decisions.claim() : Decisions.indicators();
        return ReportsTest.typed(report, DecisionView.class).build(Rendered.view(file, audience, decision), words);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void pages_are_as_committed_in_both_languages(Report<?> report) {
        for (Messages words : List.of(Rendered.english(), Rendered.spanish())) {
            Document document = build(report, words);
            for (Format format : List.of(new MarkdownFormat(), new HtmlFormat())) {
                String name =
                        "paper." + StandardReports.fileName(document, format).replace("-US.", ".golden.");
                String page = Rendered.withoutStyle(Rendered.as(format, document, words));
                assertThat(page).as(name).isEqualTo(Rendered.golden(name, page));
            }
        }
    }

    @Test
    void they_are_all_the_reports_that_have_no_page_elsewhere() {
        assertThat(reports()).hasSize(20);
    }
}
