package org.customizedemployment.reports.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.reports.fixture.Rendered;
import org.customizedemployment.spi.document.BeforeAfter;
import org.customizedemployment.spi.document.BeforeAfter.Lane;
import org.customizedemployment.spi.document.BeforeAfter.Line;
import org.customizedemployment.spi.document.BeforeAfter.Mark;
import org.customizedemployment.spi.document.BeforeAfter.Part;
import org.customizedemployment.spi.document.BeforeAfter.Side;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Document;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A picture is for everyone: drawn with patterns and words, heard as title and description, read as a table. */
@Tag("FED-ACC-1")
class FigureTest {
    private static final int WIDTH = 360;

    private static Block.Figure figure(String label, long before, long after) {
        Line gives = new Line(label, Side.bar("5 h", new Part(before, Mark.MOVES)), Side.arrow("to the new job"));
        Line gains = new Line(
                "Core work",
                Side.bar("10 h", new Part(600, Mark.STAYS)),
                Side.bar("15 h", new Part(600, Mark.STAYS), new Part(after, Mark.GAINS)));
        Line fresh = new Line("Walking", Side.words("nobody"), Side.bar("1 h", new Part(60, Mark.NEW)));
        BeforeAfter picture = new BeforeAfter(
                "Before",
                "After",
                List.of(new Lane("Counter", false, List.of(gives, gains)), new Lane("New job", true, List.of(fresh))),
                List.of(new BeforeAfter.Key(Mark.MOVES, "moves")),
                "2 other jobs stay as they are.");
        return new Block.Figure(
                "Who does what",
                "The new job takes 6 h.",
                picture,
                new Block.Table(
                        "Time a week",
                        List.of(Block.Column.header("Task"), Block.Column.number("After")),
                        List.of(Block.Row.of(Cell.of(label), Cell.of("5 h")))));
    }

    private static Document document(Block... blocks) {
        return new Document("sample", "Sample", Locale.US, Audience.TEAM, null, List.of(blocks));
    }

    private static org.jsoup.nodes.Document page(Block... blocks) {
        return Jsoup.parse(Rendered.html(document(blocks)));
    }

    @Test
    void the_picture_has_a_role_a_title_and_a_description_and_its_table_stands_beside_it() {
        org.jsoup.nodes.Document page = page(figure("Bathing", 300, 300), figure("Drying", 200, 200));
        assertThat(page.select("figure > .picture > svg[role=img]")).hasSize(2);
        for (Element svg : page.select("svg")) {
            String[] ids = svg.attr("aria-labelledby").split(" ");
            assertThat(ids).hasSize(2);
            assertThat(svg.getElementById(ids[0]).tagName()).isEqualTo("title");
            assertThat(svg.getElementById(ids[1]).text()).isEqualTo("The new job takes 6 h.");
            assertThat(svg.closest("figure").select("table caption").text()).isEqualTo("Time a week");
        }
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("svg [fill^=url]").eachAttr("fill"))
                .allSatisfy(one -> assertThat(page.getElementById(one.substring(5, one.length() - 1)))
                        .isNotNull());
    }

    @Test
    void marks_are_told_apart_without_colour_and_words_stand_out() {
        org.jsoup.nodes.Document page = page(figure("Bathing", 300, 300));
        assertThat(page.select("svg rect[stroke]").eachAttr("fill").stream().distinct())
                .containsExactlyInAnyOrder("url(#figure-1-moves)", "url(#figure-1-gains)", "#d5dce4", "#3b4653");
        double ink = luminance("#1b2028");
        for (String behind : List.of("#ffffff", "#e4e9ef")) {
            assertThat((luminance(behind) + 0.05) / (ink + 0.05)).isGreaterThan(4.5);
        }
        assertThat((luminance("#ffffff") + 0.05) / (ink + 0.05)).isGreaterThan(4.5);
    }

    private static double luminance(String colour) {
        double[] parts = IntStream.of(1, 3, 5)
                .mapToDouble(at -> Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0)
                .map(one -> one <= 0.03928 ? one / 12.92 : Math.pow((one + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    @Test
    void everything_is_drawn_inside_in_whole_numbers_and_bars_keep_their_proportion() {
        org.jsoup.nodes.Document page = page(figure("Bathing", 300, 300));
        for (Element rect : page.select("svg > rect")) {
            int x = Integer.parseInt(rect.attr("x"));
            assertThat(x + Integer.parseInt(rect.attr("width"))).isLessThanOrEqualTo(WIDTH);
        }
        int stays = width(page, "#d5dce4");
        assertThat(width(page, "url(#figure-1-moves)") * 2).isBetween(stays - 2, stays + 2);
        assertThat(page.select("svg text").eachAttr("y")).allMatch(one -> one.matches("\\d+"));
    }

    private static int width(org.jsoup.nodes.Document page, String fill) {
        return Integer.parseInt(
                page.select("svg > rect[fill=" + fill + "]").first().attr("width"));
    }

    @Test
    void long_and_hostile_labels_stay_labels() {
        String hostile = "<script>alert(1)</script> " + "very ".repeat(60);
        org.jsoup.nodes.Document page = page(figure(hostile, 300, 300));
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("svg text").eachText()).anyMatch(one -> one.endsWith("…"));
        assertThat(page.select("table").text()).contains("very very");
    }

    @Test
    void other_formats_show_description_and_table() {
        Document document = document(figure("Bathing", 300, 300));
        assertThat(Rendered.text(document)).contains("The new job takes 6 h.", "Bathing", "5 h");
        assertThat(Rendered.as(new MarkdownFormat(), document, Rendered.english()))
                .contains("The new job takes 6 h.", "| Bathing | 5 h |");
        assertThat(Rendered.as(new CsvFormat(), document, Rendered.english())).contains("Time a week,Bathing,5 h");
        assertThat(Rendered.as(new JsonFormat(), document, Rendered.english()))
                .contains("\"block\" : \"figure\"", "\"mark\" : \"gains\"", "\"caption\" : \"Time a week\"");
        assertThat(document.blocks().toString()).doesNotContain("Bathing", "Counter", "New job");
    }
}
