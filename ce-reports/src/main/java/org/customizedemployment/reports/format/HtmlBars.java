package org.customizedemployment.reports.format;

import java.util.List;
import org.customizedemployment.spi.document.BarChart;
import org.customizedemployment.spi.document.BeforeAfter;
import org.jsoup.nodes.Element;

/**
 * A bar chart as inline SVG: each label above its bar, its number in words behind it, so that it stays readable on a screen of 320 pixels. Parts are
 * told apart by patterns, never by colour alone. Whole numbers only.
 */
final class HtmlBars {
    private static final int WIDTH = 360;
    private static final int EDGE = 6;
    private static final int LONGEST_BAR = 220;
    private static final int BAR = 12;
    private static final int LINE = 16;
    private static final int GAP = 6;
    private static final int CHARACTERS = 50;
    private static final int MOST_LINES = 3;
    private static final String INK = "#1b2028";

    private final Element svg;
    private final BarChart chart;
    private final SvgPatterns patterns;
    private final long longest;
    private int y = GAP;

    private HtmlBars(Element svg, String id, BarChart chart) {
        this.svg = svg;
        this.chart = chart;
        this.patterns = new SvgPatterns(id);
        this.longest = Math.max(
                1, chart.bars().stream().mapToLong(BarChart.Bar::length).max().orElse(1));
    }

    /** Draws into an element that has its title and description; returns the height. */
    static int draw(Element svg, String id, BarChart chart) {
        HtmlBars bars = new HtmlBars(svg, id, chart);
        bars.patterns.define(svg);
        chart.bars().forEach(bars::bar);
        bars.keys();
        return bars.y + EDGE;
    }

    private void bar(BarChart.Bar bar) {
        words(bar.label(), EDGE);
        long drawn = 0;
        int from = EDGE;
        for (BeforeAfter.Part part : bar.parts()) {
            drawn += part.length();
            // Rounded from the start of the bar, so that parts add up to it.
            int to = EDGE + (int) (drawn * LONGEST_BAR / longest);
            if (part.length() > 0) {
                rectangle(from, Math.max(2, to - from), part.mark());
            }
            from = Math.max(to, from);
        }
        text(bar.words(), from == EDGE ? EDGE : from + GAP).attr("font-weight", "700");
        y += LINE + GAP;
    }

    private void keys() {
        if (chart.keys().isEmpty()) {
            return;
        }
        HtmlFigure.add(svg, "path", "d", "M" + EDGE + " " + y + "H" + (WIDTH - EDGE), "fill", "none")
                .attr("stroke", "#48535f")
                .attr("stroke-width", "1");
        y += GAP;
        for (BeforeAfter.Key key : chart.keys()) {
            rectangle(EDGE, 2 * BAR, key.mark());
            words(key.words(), EDGE + 3 * BAR);
        }
    }

    private void rectangle(int x, int width, BeforeAfter.Mark mark) {
        HtmlFigure.add(svg, "rect", "x", x, "y", y + 3, "width", width, "height", BAR)
                .attr("fill", patterns.fill(mark))
                .attr("stroke", INK)
                .attr("stroke-width", "1");
    }

    private void words(String words, int x) {
        List<String> lines = Wrap.lines(CleanText.line(words), CHARACTERS);
        int shown = Math.min(MOST_LINES, lines.size());
        for (int i = 0; i < shown; i++) {
            text(lines.get(i) + (i == MOST_LINES - 1 && lines.size() > MOST_LINES ? "…" : ""), x);
            y += LINE;
        }
    }

    private Element text(String words, int x) {
        return HtmlFigure.add(svg, "text", "x", x, "y", y + LINE - 3).text(CleanText.line(words));
    }
}
