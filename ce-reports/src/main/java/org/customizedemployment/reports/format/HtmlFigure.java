package org.customizedemployment.reports.format;

import java.nio.charset.StandardCharsets;
import org.customizedemployment.spi.document.BarChart;
import org.customizedemployment.spi.document.BeforeAfter;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Drawing;
import org.customizedemployment.spi.document.TimeLine;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * A picture of before and after as inline SVG (FED-ACC-1). Who hears the page gets title and description, and the table beside it; who sees it
 * gets patterns and words, never colour alone. Whole numbers only, so that the bytes are the same everywhere; narrow enough to stay readable
 * on a screen of 320 pixels and in a column of a printed page.
 */
final class HtmlFigure {
    private static final int WIDTH = 360;
    private static final int EDGE = 6;
    private static final int RIGHT = 186;
    private static final int LONGEST_BAR = 80;
    private static final int BAR = 12;
    private static final int LINE = 16;
    private static final int GAP = 6;
    private static final int LABEL_CHARACTERS = 50;
    private static final int NAME_CHARACTERS = 44;
    private static final int SIDE_CHARACTERS = 23;
    private static final int WORDS_CHARACTERS = 52;
    private static final int MOST_LABEL_LINES = 3;
    private static final String INK = "#1b2028";
    private static final String PAPER = "#ffffff";

    private final BeforeAfter picture;
    private final Element svg;
    private final SvgPatterns patterns;
    private final long longest;
    private int y;

    private HtmlFigure(Element svg, String id, BeforeAfter picture) {
        this.picture = picture;
        this.svg = svg;
        this.patterns = new SvgPatterns(id);
        this.longest = Math.max(
                1,
                picture.lanes().stream()
                        .flatMap(lane -> lane.lines().stream())
                        .mapToLong(line ->
                                Math.max(line.before().length(), line.after().length()))
                        .max()
                        .orElse(1));
    }

    /** The picture alone, as markup. */
    static String of(Block.Figure figure, int number) {
        org.jsoup.nodes.Document page = new org.jsoup.nodes.Document("");
        page.outputSettings()
                .charset(StandardCharsets.UTF_8)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(true)
                .indentAmount(1);
        String id = "figure-" + number;
        String title = id + "-title";
        String description = id + "-description";
        Element svg = page.appendElement("svg", Parser.NamespaceSvg);
        put(svg, "role", "img");
        put(svg, "aria-labelledby", title + " " + description);
        add(svg, "title", "id", title).text(CleanText.line(figure.title()));
        add(svg, "desc", "id", description).text(CleanText.line(figure.description()));
        int height = drawn(svg, id, figure.picture());
        put(svg, "viewBox", "0 0 " + WIDTH + " " + height);
        put(svg, "width", Integer.toString(WIDTH));
        put(svg, "height", Integer.toString(height));
        put(svg, "font-size", "13");
        put(svg, "fill", INK);
        return svg.outerHtml().strip();
    }

    private static int drawn(Element svg, String id, Drawing drawing) {
        if (drawing instanceof BarChart chart) {
            return HtmlBars.draw(svg, id, chart);
        }
        return drawing instanceof BeforeAfter picture
                ? new HtmlFigure(svg, id, picture).draw()
                : HtmlTimeLine.draw(svg, (TimeLine) drawing);
    }

    private int draw() {
        patterns.define(svg);
        headings();
        picture.lanes().forEach(this::lane);
        keys();
        String rest = picture.rest();
        if (rest != null) {
            y += GAP;
            words(rest, EDGE, WORDS_CHARACTERS, Integer.MAX_VALUE, false);
        }
        return y + EDGE;
    }

    private void headings() {
        y = LINE;
        text(picture.before(), EDGE, true);
        text(picture.after(), RIGHT, true);
        y += GAP;
        rule();
    }

    private void lane(BeforeAfter.Lane lane) {
        y += GAP;
        int top = y;
        Element band = add(svg, "rect", "x", 0, "y", top, "width", WIDTH, "fill", lane.set() ? INK : "#e4e9ef");
        y += 3;
        int lines = words(lane.name(), EDGE, NAME_CHARACTERS, MOST_LABEL_LINES, true, lane.set() ? PAPER : INK);
        put(band, "height", Integer.toString(lines * LINE + GAP));
        y = top + lines * LINE + GAP;
        lane.lines().forEach(this::line);
        y += GAP;
    }

    private void line(BeforeAfter.Line line) {
        y += 2;
        words(line.label(), EDGE, LABEL_CHARACTERS, MOST_LABEL_LINES, false);
        int top = y;
        side(line.before(), EDGE);
        int left = y;
        y = top;
        side(line.after(), RIGHT);
        y = Math.max(left, y) + 2;
    }

    private void side(BeforeAfter.Side side, int x) {
        if (side.parts().isEmpty()) {
            int indent = side.arrow() ? LINE : 0;
            if (side.arrow()) {
                arrow(x, y + LINE - GAP);
            }
            words(side.words(), x + indent, SIDE_CHARACTERS, MOST_LABEL_LINES, false);
            return;
        }
        long drawn = 0;
        int from = x;
        for (BeforeAfter.Part part : side.parts()) {
            drawn += part.length();
            // Rounded from the start of the bar, so that parts add up to it.
            int to = x + (int) (drawn * LONGEST_BAR / longest);
            if (part.length() > 0) {
                add(svg, "rect", "x", from, "y", y + 3, "width", Math.max(2, to - from), "height", BAR)
                        .attr("fill", patterns.fill(part.mark()))
                        .attr("stroke", INK)
                        .attr("stroke-width", "1");
            }
            from = Math.max(to, from);
        }
        add(svg, "text", "x", from + GAP, "y", y + LINE - 3, "font-size", "12").text(CleanText.line(side.words()));
        y += LINE;
    }

    private void arrow(int x, int middle) {
        add(svg, "path", "d", "M" + x + " " + middle + "h10m-4 -4l4 4l-4 4", "fill", "none")
                .attr("stroke", INK)
                .attr("stroke-width", "2");
    }

    private void keys() {
        rule();
        y += GAP;
        for (BeforeAfter.Key key : picture.keys()) {
            add(svg, "rect", "x", EDGE, "y", y + 3, "width", 2 * BAR, "height", BAR)
                    .attr("fill", patterns.fill(key.mark()))
                    .attr("stroke", INK)
                    .attr("stroke-width", "1");
            words(key.words(), EDGE + 3 * BAR, NAME_CHARACTERS, MOST_LABEL_LINES, false);
        }
    }

    private void text(String words, int x, boolean strong) {
        Element text = add(svg, "text", "x", x, "y", y).text(CleanText.line(words));
        if (strong) {
            text.attr("font-weight", "700");
        }
    }

    private int words(String words, int x, int characters, int most, boolean strong) {
        return words(words, x, characters, most, strong, "");
    }

    /** Text on as many lines as it takes, up to a number; the table has all of what is cut. */
    private int words(String words, int x, int characters, int most, boolean strong, String colour) {
        var lines = Wrap.lines(CleanText.line(words), characters);
        int shown = Math.min(most, lines.size());
        for (int i = 0; i < shown; i++) {
            boolean cut = i == most - 1 && lines.size() > most;
            Element text = add(svg, "text", "x", x, "y", y + LINE - 3).text(lines.get(i) + (cut ? "…" : ""));
            if (strong) {
                text.attr("font-weight", "700");
            }
            if (!colour.isEmpty()) {
                text.attr("fill", colour);
            }
            y += LINE;
        }
        return shown;
    }

    private void rule() {
        add(svg, "path", "d", "M" + EDGE + " " + y + "H" + (WIDTH - EDGE), "fill", "none")
                .attr("stroke", "#48535f")
                .attr("stroke-width", "1");
    }

    /** An element with attributes: name, value, name, value … */
    static Element add(Element parent, String tag, Object... namesAndValues) {
        Element element = parent.appendElement(tag, Parser.NamespaceSvg);
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            put(element, namesAndValues[i].toString(), namesAndValues[i + 1].toString());
        }
        return element;
    }

    /** Keeps capitals, as SVG has them in names. */
    static void put(Element element, String name, String value) {
        element.attributes().put(name, value);
    }
}
