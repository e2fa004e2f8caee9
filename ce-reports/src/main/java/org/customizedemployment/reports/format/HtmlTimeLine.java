package org.customizedemployment.reports.format;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.customizedemployment.spi.document.TimeLine;
import org.jsoup.nodes.Element;

/**
 * What went on when, as inline SVG: each thing on its own line, its words above its bar, so that it stays readable on a screen of 320 pixels.
 * What goes on has an arrow at its end, a single day is a diamond: told apart by shape, never by colour. Whole numbers only.
 */
final class HtmlTimeLine {
    private static final int WIDTH = 360;
    private static final int EDGE = 8;
    private static final int SCALE = WIDTH - 2 * EDGE;
    private static final int LINE = 16;
    private static final int BAR = 8;
    private static final int CHARACTERS = 50;
    private static final int MOST_LINES = 3;
    /** How far below a scale one may still look for it; lower than the parts into which a page of paper divides a long picture. */
    private static final int IN_SIGHT = 150;

    private static final String INK = "#1b2028";
    private static final String FILL = "#3b4653";

    private final Element svg;
    private final TimeLine picture;
    private final long days;
    private int y;
    /** Where the last scale is. */
    private int scale;

    private HtmlTimeLine(Element svg, TimeLine picture) {
        this.svg = svg;
        this.picture = picture;
        this.days = ChronoUnit.DAYS.between(picture.first(), picture.last()) + 1;
    }

    /** Draws into an element that has its title and description; returns the height. */
    static int draw(Element svg, TimeLine picture) {
        HtmlTimeLine line = new HtmlTimeLine(svg, picture);
        line.scale();
        picture.lanes().forEach(line::lane);
        return line.y + EDGE;
    }

    /** The first and the last day with the line between them. */
    private void scale() {
        y += LINE;
        text(picture.firstWords(), EDGE, "start").attr("font-weight", "700");
        text(picture.lastWords(), WIDTH - EDGE, "end").attr("font-weight", "700");
        y += EDGE;
        HtmlFigure.add(svg, "path", "d", "M" + EDGE + " " + y + "h" + SCALE, "fill", "none", "stroke", INK)
                .attr("stroke-width", "2");
        scale = y;
    }

    private void lane(TimeLine.Lane lane) {
        y += BAR;
        HtmlFigure.add(svg, "rect", "x", 0, "y", y, "width", WIDTH, "height", LINE + 6, "fill", "#e4e9ef");
        y += LINE;
        text(CleanText.line(lane.name()), EDGE, "start").attr("font-weight", "700");
        y += BAR;
        if (scale < y - 2 * (LINE + BAR)) {
            scale();
        }
        lane.spans().forEach(this::span);
    }

    private void span(TimeLine.Span span) {
        if (y - scale > IN_SIGHT) {
            scale();
        }
        List<String> lines = Wrap.lines(CleanText.line(span.label()), CHARACTERS);
        int shown = Math.min(MOST_LINES, lines.size());
        for (int i = 0; i < shown; i++) {
            y += LINE;
            text(lines.get(i) + (i == MOST_LINES - 1 && lines.size() > MOST_LINES ? "…" : ""), EDGE, "start");
        }
        y += 5;
        LocalDate until = span.until();
        int from = place(span.from());
        if (until != null && until.equals(span.from())) {
            HtmlFigure.add(svg, "path", "d", "M" + from + " " + y + "l5 5l-5 5l-5 -5z", "fill", FILL);
        } else {
            int to = until == null ? WIDTH - EDGE : Math.max(from + 2, place(until.plusDays(1)));
            HtmlFigure.add(svg, "rect", "x", from, "y", y + 1, "width", Math.max(2, to - from), "height", BAR)
                    .attr("fill", FILL);
            if (until == null) {
                HtmlFigure.add(svg, "path", "d", "M" + (to - 4) + " " + (y - 2) + "l8 7l-8 7z", "fill", FILL);
            }
        }
        y += BAR + 5;
    }

    /** Where a day begins, inside the picture. */
    private int place(LocalDate day) {
        long since = Math.max(0, Math.min(days, ChronoUnit.DAYS.between(picture.first(), day)));
        return EDGE + (int) (since * SCALE / days);
    }

    private Element text(String words, int x, String anchor) {
        return HtmlFigure.add(svg, "text", "x", x, "y", y, "text-anchor", anchor)
                .text(CleanText.line(words));
    }
}
