package org.customizedemployment.format.pdf;

import java.awt.geom.Path2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.customizedemployment.core.error.CeException;

/** The outline of an SVG path: moves, lines and Bézier curves, absolute and relative. */
final class PathData {
    private static final Pattern STEP = Pattern.compile("([MmLlHhVvCcQqZz])([^A-Za-z]*)|([A-Za-z])");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)");

    private final Path2D path = new Path2D.Double();
    private double x;
    private double y;
    private double startX;
    private double startY;

    private PathData() {}

    static Path2D of(String data) {
        PathData made = new PathData();
        Matcher step = STEP.matcher(data);
        while (step.find()) {
            if (step.group(1) == null) {
                throw new CeException(PdfError.UNKNOWN_PICTURE, "a path with '" + step.group(3) + "'");
            }
            made.step(step.group(1).charAt(0), numbers(step.group(2)));
        }
        return made.path;
    }

    static double[] numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .mapToDouble(one -> Double.parseDouble(one.group()))
                .toArray();
    }

    private void step(char letter, double[] n) {
        boolean relative = Character.isLowerCase(letter);
        switch (Character.toUpperCase(letter)) {
            case 'M' -> {
                for (int i = 0; i + 1 < n.length; i += 2) {
                    to(n[i], n[i + 1], relative);
                    if (i == 0) {
                        path.moveTo(x, y);
                        startX = x;
                        startY = y;
                    } else {
                        path.lineTo(x, y);
                    }
                }
            }
            case 'L' -> {
                for (int i = 0; i + 1 < n.length; i += 2) {
                    to(n[i], n[i + 1], relative);
                    path.lineTo(x, y);
                }
            }
            case 'H' -> {
                for (double one : n) {
                    x = relative ? x + one : one;
                    path.lineTo(x, y);
                }
            }
            case 'V' -> {
                for (double one : n) {
                    y = relative ? y + one : one;
                    path.lineTo(x, y);
                }
            }
            case 'C' -> curves(n, relative);
            case 'Q' -> {
                for (int i = 0; i + 3 < n.length; i += 4) {
                    double fromX = relative ? x : 0;
                    double fromY = relative ? y : 0;
                    to(n[i + 2], n[i + 3], relative);
                    path.quadTo(fromX + n[i], fromY + n[i + 1], x, y);
                }
            }
            default -> {
                path.closePath();
                x = startX;
                y = startY;
            }
        }
    }

    private void curves(double[] n, boolean relative) {
        for (int i = 0; i + 5 < n.length; i += 6) {
            double fromX = relative ? x : 0;
            double fromY = relative ? y : 0;
            to(n[i + 4], n[i + 5], relative);
            path.curveTo(fromX + n[i], fromY + n[i + 1], fromX + n[i + 2], fromY + n[i + 3], x, y);
        }
    }

    private void to(double newX, double newY, boolean relative) {
        x = relative ? x + newX : newX;
        y = relative ? y + newY : newY;
    }
}
