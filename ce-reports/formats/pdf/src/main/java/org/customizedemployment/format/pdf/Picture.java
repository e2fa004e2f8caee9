package org.customizedemployment.format.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.HashMap;
import java.util.Map;
import org.customizedemployment.core.error.CeException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A picture in the part of SVG that our pages use: rectangles, circles, lines, paths and text, filled plainly or with a pattern. Letters become
 * outlines of the document's own fonts, so no machine's fonts matter. Anything else is an error: a picture that lacks a part may mislead.
 */
final class Picture {
    private static final double FONT_SIZE = 16;

    private final Element svg;
    private final PdfFonts fonts;
    private final Map<String, Element> patterns = new HashMap<>();
    private final double[] box;

    Picture(Element svg, PdfFonts fonts) {
        this.svg = svg;
        this.fonts = fonts;
        String view = svg.getAttribute("viewBox");
        this.box = view.isEmpty()
                ? new double[] {0, 0, number(svg, "width", 300), number(svg, "height", 150)}
                : PathData.numbers(view);
        collect(svg);
    }

    private void collect(Node node) {
        for (Node kid = node.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
            if (kid instanceof Element element) {
                if (name(element).equals("pattern")) {
                    patterns.put(element.getAttribute("id"), element);
                }
                collect(element);
            }
        }
    }

    double width() {
        return box[2];
    }

    double height() {
        return box[3];
    }

    void paint(Graphics2D graphics) {
        graphics.translate(-box[0], -box[1]);
        children(graphics, svg);
    }

    private void children(Graphics2D graphics, Element parent) {
        for (Node kid = parent.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
            if (kid instanceof Element element) {
                element(graphics, element);
            }
        }
    }

    private void element(Graphics2D graphics, Element element) {
        switch (name(element)) {
            case "title", "desc", "defs", "metadata" -> {}
            case "g" -> children(graphics, element);
            case "rect" -> draw(graphics, element, rectangle(element));
            case "circle" -> draw(graphics, element, circle(element));
            case "line" ->
                draw(
                        graphics,
                        element,
                        new Line2D.Double(
                                number(element, "x1", 0),
                                number(element, "y1", 0),
                                number(element, "x2", 0),
                                number(element, "y2", 0)));
            case "path" -> draw(graphics, element, PathData.of(element.getAttribute("d")));
            case "text" -> draw(graphics, element, text(element));
            default -> throw new CeException(PdfError.UNKNOWN_PICTURE, "a picture with <" + name(element) + ">");
        }
    }

    private static Shape rectangle(Element element) {
        double round = 2 * number(element, "rx", 0);
        return new RoundRectangle2D.Double(
                number(element, "x", 0),
                number(element, "y", 0),
                number(element, "width", 0),
                number(element, "height", 0),
                round,
                round);
    }

    private static Shape circle(Element element) {
        double radius = number(element, "r", 0);
        return new Ellipse2D.Double(
                number(element, "cx", 0) - radius, number(element, "cy", 0) - radius, 2 * radius, 2 * radius);
    }

    private Shape text(Element element) {
        String text = element.getTextContent().strip();
        double size = number(element, "font-size", FONT_SIZE);
        boolean strong = attribute(element, "font-weight").matches("bold|[6-9]00");
        double length = text.codePoints()
                .mapToDouble(one -> fonts.faceOf(one, strong).advance(one, size))
                .sum();
        double x = number(element, "x", 0);
        String anchor = attribute(element, "text-anchor");
        x -= anchor.equals("end") ? length : anchor.equals("middle") ? length / 2 : 0;
        Path2D outline = new Path2D.Double();
        for (int one : text.codePoints().toArray()) {
            FontFace face = fonts.faceOf(one, strong);
            outline.append(face.outline(one, x, number(element, "y", 0), size), false);
            x += face.advance(one, size);
        }
        return outline;
    }

    private void draw(Graphics2D graphics, Element element, Shape shape) {
        String fill = attribute(element, "fill");
        if (fill.startsWith("url(#")) {
            pattern(graphics, shape, patterns.get(fill.substring("url(#".length(), fill.length() - 1)));
        } else if (!fill.equals("none") && !(shape instanceof Line2D)) {
            graphics.setPaint(colour(fill));
            graphics.fill(shape);
        }
        String stroke = attribute(element, "stroke");
        if (!stroke.isEmpty() && !stroke.equals("none")) {
            graphics.setPaint(colour(stroke));
            graphics.setStroke(new BasicStroke((float) number(element, "stroke-width", 1)));
            graphics.draw(shape);
        }
    }

    /** Tiles are drawn one by one within the shape, all on the grid of the picture as SVG wants it. */
    private void pattern(Graphics2D graphics, Shape shape, @Nullable Element pattern) {
        if (pattern == null) {
            throw new CeException(PdfError.UNKNOWN_PICTURE, "a picture with a pattern that it does not define");
        }
        double wide = number(pattern, "width", 1);
        double high = number(pattern, "height", 1);
        Rectangle2D bounds = shape.getBounds2D();
        Shape before = graphics.getClip();
        AffineTransform place = graphics.getTransform();
        graphics.clip(shape);
        for (double y = Math.floor(bounds.getMinY() / high) * high; y < bounds.getMaxY(); y += high) {
            for (double x = Math.floor(bounds.getMinX() / wide) * wide; x < bounds.getMaxX(); x += wide) {
                graphics.translate(x, y);
                children(graphics, pattern);
                graphics.setTransform(place);
            }
        }
        graphics.setClip(before);
    }

    private static Color colour(String name) {
        if (name.matches("#[0-9a-fA-F]{6}")) {
            return new Color(Integer.parseInt(name.substring(1), 16));
        }
        return switch (name) {
            case "", "black", "currentColor" -> Color.BLACK;
            case "white" -> Color.WHITE;
            default -> throw new CeException(PdfError.UNKNOWN_PICTURE, "a picture with the colour '" + name + "'");
        };
    }

    private static double number(Element element, String name, double otherwise) {
        String text = attribute(element, name);
        return text.isEmpty() ? otherwise : Double.parseDouble(text.replace("px", ""));
    }

    /** The element's own, else that of what is around it, as far as SVG hands it down. */
    private static String attribute(Element element, String name) {
        if (element.hasAttribute(name)) {
            return element.getAttribute(name);
        }
        boolean handedDown = name.startsWith("font")
                || name.equals("fill")
                || name.startsWith("stroke")
                || name.equals("text-anchor");
        boolean inside =
                element.getParentNode() instanceof Element && !name(element).equals("svg");
        return handedDown && inside ? attribute((Element) element.getParentNode(), name) : "";
    }

    private static String name(Element element) {
        String local = element.getLocalName();
        return local == null ? element.getTagName() : local;
    }
}
