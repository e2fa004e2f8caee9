package org.customizedemployment.reports.format;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a width, between words where possible. Lengths count characters as a reader sees them, not Java's. */
final class Wrap {
    private Wrap() {}

    /** At least one line. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split(" +", -1)) {
            String rest = word;
            while (true) {
                int room = width - length(line) - (line.length() == 0 ? 0 : 1);
                if (length(rest) <= room) {
                    line.append(line.length() == 0 ? "" : " ").append(rest);
                    break;
                }
                if (line.length() > 0) {
                    lines.add(line.toString());
                    line.setLength(0);
                } else {
                    int cut = rest.offsetByCodePoints(0, Math.max(1, width));
                    lines.add(rest.substring(0, cut));
                    rest = rest.substring(cut);
                }
            }
        }
        lines.add(line.toString());
        return lines.stream().map(one -> one.replace('\u00A0', ' ')).toList();
    }

    static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    /** Filled with spaces up to the width, on the left for numbers. */
    static String pad(String text, int width, boolean right) {
        String spaces = " ".repeat(Math.max(0, width - length(text)));
        return right ? spaces + text : text + spaces;
    }
}
