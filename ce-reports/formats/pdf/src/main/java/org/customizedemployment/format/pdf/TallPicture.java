package org.customizedemployment.format.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A picture that is too high for a page, as several one after the other: as one it would be so small that nobody could read it. It is cut between
 * things, never through one, and a heading stays with what it is over.
 */
final class TallPicture {
    /** How far letters reach above and below their line, in the picture's own units. */
    private static final double ABOVE = 13;

    private static final double BELOW = 4;

    private final Element svg;
    private final List<Element> things = new ArrayList<>();
    private final List<Element> everywhere = new ArrayList<>();
    private final double[] view;

    private TallPicture(Element svg) {
        this.svg = svg;
        this.view = PathData.numbers(svg.attr("viewBox"));
        for (Element one : svg.children()) {
            boolean drawn = List.of("rect", "text", "path", "line", "circle").contains(one.normalName());
            (drawn ? things : everywhere).add(one);
        }
    }

    /** At least one; none higher than that where it can be cut. */
    static List<Element> parts(Element svg, double highest) {
        return new TallPicture(svg).parts(highest);
    }

    private List<Element> parts(double highest) {
        List<Element> parts = new ArrayList<>();
        double bottom = view[1] + view[3];
        int from = 0;
        double top = view[1];
        int cut = 0;
        for (int at = 1; at < things.size(); at++) {
            if (!canCut(at)) {
                continue;
            }
            if (cut > from && top(things.get(at)) - top > highest) {
                double end = top(things.get(cut));
                parts.add(part(from, cut, top, end));
                from = cut;
                top = end;
            }
            cut = at;
        }
        if (cut > from && bottom - top > highest) {
            double end = top(things.get(cut));
            parts.add(part(from, cut, top, end));
            from = cut;
            top = end;
        }
        parts.add(part(from, things.size(), top, bottom));
        return parts;
    }

    /** All before is above, all from here on below, and this is not what a heading right before is over. */
    private boolean canCut(int at) {
        double line = top(things.get(at));
        boolean apart = things.subList(0, at).stream().allMatch(one -> bottom(one) <= line)
                && things.subList(at, things.size()).stream().allMatch(one -> top(one) >= line);
        boolean underHeading = at > 1
                && things.get(at - 1).normalName().equals("text")
                && things.get(at - 2).normalName().equals("rect");
        return apart && !underHeading;
    }

    private Element part(int from, int to, double top, double bottom) {
        Element part = svg.shallowClone();
        everywhere.forEach(one -> part.appendChild(one.clone()));
        things.subList(from, to).forEach(one -> part.appendChild(one.clone()));
        part.attributes()
                .put("viewBox", round(view[0]) + " " + round(top) + " " + round(view[2]) + " " + round(bottom - top));
        return part;
    }

    private static String round(double number) {
        return Long.toString(Math.round(number));
    }

    private static double top(Element thing) {
        return switch (thing.normalName()) {
            case "text" -> number(thing, "y") - ABOVE;
            case "path" -> PathData.of(thing.attr("d")).getBounds2D().getMinY();
            case "circle" -> number(thing, "cy") - number(thing, "r");
            case "line" -> Math.min(number(thing, "y1"), number(thing, "y2"));
            default -> number(thing, "y");
        };
    }

    private static double bottom(Element thing) {
        return switch (thing.normalName()) {
            case "text" -> number(thing, "y") + BELOW;
            case "path" -> PathData.of(thing.attr("d")).getBounds2D().getMaxY();
            case "circle" -> number(thing, "cy") + number(thing, "r");
            case "line" -> Math.max(number(thing, "y1"), number(thing, "y2"));
            default -> number(thing, "y") + number(thing, "height");
        };
    }

    private static double number(Element thing, String attribute) {
        String value = thing.attr(attribute);
        return value.isEmpty() ? 0 : Double.parseDouble(value);
    }
}
