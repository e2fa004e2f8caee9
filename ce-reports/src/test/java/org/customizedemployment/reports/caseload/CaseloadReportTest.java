package org.customizedemployment.reports.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.reports.fixture.Caseloads;
import org.customizedemployment.reports.fixture.Rendered;
import org.customizedemployment.reports.fixture.SampleCase;
import org.customizedemployment.reports.format.CsvFormat;
import org.customizedemployment.reports.format.JsonFormat;
import org.customizedemployment.spi.document.Document;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CaseloadReportTest {
    private static Document document(Audience audience) {
        return new CaseloadReport().build(Caseloads.many(audience), Rendered.english());
    }

    @Test
    @Tag("FED-ACC-1")
    void each_chart_has_its_words_and_the_table_of_its_figures() {
        org.jsoup.nodes.Document page = Jsoup.parse(Rendered.html(document(Audience.TEAM)));
        assertThat(page.select("figure")).hasSize(6);
        for (Element figure : page.select("figure")) {
            Element picture = figure.selectFirst("svg[role=img]");
            assertThat(picture.selectFirst("title").text()).isNotBlank();
            assertThat(picture.selectFirst("desc").text()).contains(":");
            assertThat(figure.select("table tbody tr")).isNotEmpty();
            // One bar each, as long as its number says; the words of each bar are in the table.
            for (Element number : picture.select("text[font-weight=700]")) {
                assertThat(figure.select("table td").eachText()).contains(number.text());
            }
        }
    }

    @Test
    @Tag("FED-PRIV-1")
    void a_withheld_number_is_in_no_format_and_in_no_bar() {
        Document document = document(Audience.PUBLIC);
        org.jsoup.nodes.Document page = Jsoup.parse(Rendered.html(document));
        Element phases = page.selectFirst("figure");
        Element closed = phases.select("tr").stream()
                .filter(row -> row.text().startsWith("Closed"))
                .findFirst()
                .orElseThrow();
        assertThat(closed.select("td").text()).isEqualTo("withheld");
        assertThat(phases.select("td").eachText().stream().filter("withheld"::equals))
                .hasSizeGreaterThan(1);
        assertThat(phases.select("svg rect[stroke]"))
                .hasSize((int) phases.select("tbody td").eachText().stream()
                                .filter(text -> text.matches("[1-9].*"))
                                .count()
                        - 1);
        assertThat(Rendered.as(new CsvFormat(), document, Rendered.english())).contains("Closed,withheld");
        assertThat(Rendered.as(new JsonFormat(), document, Rendered.english())).contains("\"words\" : \"withheld\"");
    }

    @Test
    @Tag("FED-PRIV-1")
    void one_person_alone_cannot_be_seen_in_it() {
        Document document =
                new CaseloadReport().build(Caseloads.view(SampleCase.full(), Audience.PUBLIC), Rendered.english());
        String text = Rendered.text(document);
        assertThat(text).contains("fewer than 11 people").doesNotContain("case-0017");
        assertThat(Jsoup.parse(Rendered.html(document)).select("svg rect[stroke]"))
                .isEmpty();
    }

    @Test
    void the_team_sees_what_is_due_by_file() {
        Document document =
                new CaseloadReport().build(Caseloads.view(SampleCase.full(), Audience.TEAM), Rendered.english());
        assertThat(Rendered.text(document)).contains("case-0017").contains("Due soonest");
    }

    /** Each figure recomputed from the cases beside it. */
    @Test
    void each_figure_stands_beside_the_cases_it_counts() {
        org.jsoup.nodes.Document page = Jsoup.parse(Rendered.html(document(Audience.TEAM)));
        int figures = 0;
        for (Element table : page.select("table")) {
            if (!"Files".equals(table.select("thead th").last().text())) {
                continue;
            }
            for (Element row : table.select("tbody tr")) {
                String cases = row.select("td").last().text();
                if (!row.text().startsWith("All")) {
                    long named = cases.equals("–") ? 0 : cases.split(" and ")[0].split(", ").length;
                    long more =
                            cases.contains(" more") ? Long.parseLong(cases.replaceAll(".* and (\\d+) more", "$1")) : 0;
                    assertThat(named + more)
                            .as(row.text())
                            .isEqualTo(Long.parseLong(row.select("td").get(0).text()));
                    figures++;
                }
            }
        }
        assertThat(figures).isGreaterThan(15);
        assertThat(Rendered.as(new CsvFormat(), document(Audience.PROVIDER), Rendered.english()))
                .contains("case-1000");
    }

    @Test
    @Tag("FED-PRIV-1")
    void no_case_is_named_for_the_funder_and_the_public() {
        for (Audience outside : List.of(Audience.FUNDER, Audience.PUBLIC)) {
            assertThat(Rendered.as(new JsonFormat(), document(outside), Rendered.english()))
                    .doesNotContain("case-1");
        }
    }

    @Test
    void what_could_not_be_read_is_said() {
        assertThat(Rendered.text(document(Audience.FUNDER))).contains("1 file could not be read");
    }
}
