package org.customizedemployment.reports.format;

import org.customizedemployment.spi.document.BeforeAfter.Mark;
import org.jsoup.nodes.Element;

/** Fills that are told apart without colour, on screen and on grey paper: plain light, slanted lines, dots, dark. */
final class SvgPatterns {
    private static final String INK = "#1b2028";
    private static final String PAPER = "#ffffff";

    private final String id;

    SvgPatterns(String id) {
        this.id = id;
    }

    String fill(Mark mark) {
        return switch (mark) {
            case STAYS -> "#d5dce4";
            case MOVES -> "url(#" + id + "-moves)";
            case GAINS -> "url(#" + id + "-gains)";
            case NEW -> "#3b4653";
        };
    }

    void define(Element svg) {
        Element defs = HtmlFigure.add(svg, "defs");
        Element moves = pattern(defs, "-moves", 6);
        HtmlFigure.add(moves, "path", "d", "M-1 1l2 -2M0 6l6 -6M5 7l2 -2", "stroke", INK, "stroke-width", "2");
        Element gains = pattern(defs, "-gains", 6);
        HtmlFigure.add(gains, "circle", "cx", "3", "cy", "3", "r", "1.5", "fill", INK);
    }

    private Element pattern(Element defs, String name, int size) {
        Element pattern = HtmlFigure.add(
                defs, "pattern", "id", id + name, "patternUnits", "userSpaceOnUse", "width", size, "height", size);
        HtmlFigure.add(pattern, "rect", "width", size, "height", size, "fill", PAPER);
        return pattern;
    }
}
