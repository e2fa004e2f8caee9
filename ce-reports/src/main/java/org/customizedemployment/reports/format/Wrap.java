package org.customizedemployment.reports.format;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a width, between words where possible, else within ids after a hyphen, slash or point. Lengths count characters as a reader sees them, not Java's. */
final class Wrap {
    /** After these a word may go on in the next line. */
    private static final String BREAKS = "-/._#;:";

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
                    int cut = cut(rest, width);
                    lines.add(rest.substring(0, cut));
                    rest = rest.substring(cut);
                }
            }
        }
        lines.add(line.toString());
        return lines.stream().map(one -> one.replace('\u00A0', ' ')).toList();
    }

    /** Where a word is cut that is longer than the line. */
    static int cut(String word, int width) {
        int most = word.offsetByCodePoints(0, Math.max(1, width));
        for (int at = most; at > 0; at--) {
            if (BREAKS.indexOf(word.charAt(at - 1)) >= 0) {
                return at;
            }
        }
        return most;
    }

    /** The longest part of a text that {@link #lines} breaks only where it has to. */
    static int longestWord(String text) {
        int longest = 0;
        int length = 0;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            char one = text.charAt(at);
            length = one == ' ' ? 0 : length + 1;
            longest = Math.max(longest, length);
            length = BREAKS.indexOf(one) >= 0 ? 0 : length;
        }
        return longest;
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
