package org.customizedemployment.reports.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writes a page of HTML from its beginning to its end. Text can't become markup: whatever is said is written as what is read. Blocks begin lines of
 * their own, indented by how deep they are; what stands within a line stays there.
 */
final class Markup {
    private static final int USUAL_LENGTH = 1 << 16;
    /** How a line begins, by how deep it is. */
    private static final List<String> LINES =
            IntStream.range(0, 32).mapToObj(deep -> "\n" + " ".repeat(deep)).toList();

    private final StringBuilder page = new StringBuilder(USUAL_LENGTH).append("<!doctype html>");
    private final Deque<Open> open = new ArrayDeque<>();
    /** Whether the last tag may still get attributes. */
    private boolean inTag;

    /** An element that has not ended. */
    private static final class Open {
        private final String name;
        private boolean holdsBlocks;

        Open(String name) {
            this.name = name;
        }
    }

    /** Begins an element on a line of its own. */
    Markup block(String name) {
        beginLine();
        return begin(name);
    }

    /** Begins an element within the line. */
    Markup inline(String name) {
        endTag();
        return begin(name);
    }

    /** An element without content on a line of its own; attributes may follow. */
    Markup blockAlone(String name) {
        beginLine();
        page.append('<').append(name);
        inTag = true;
        return this;
    }

    /** An element without content and attributes within the line. */
    Markup alone(String name) {
        endTag();
        page.append('<').append(name).append('>');
        return this;
    }

    /** Of the element that was begun just now. */
    Markup attribute(String name, String value) {
        page.append(' ').append(name).append("=\"");
        escaped(value, true);
        page.append('"');
        return this;
    }

    Markup text(String text) {
        endTag();
        escaped(text, false);
        return this;
    }

    /** A space, where something was said before in this element. */
    Markup gap() {
        if (!inTag) {
            page.append(' ');
        }
        return this;
    }

    /** What is markup already, each of its lines where it belongs. */
    Markup markup(String lines) {
        for (String one : lines.split("\n", -1)) {
            beginLine();
            page.append(one);
        }
        return this;
    }

    /** The content of a style sheet. */
    Markup style(String css) {
        endTag();
        page.append(css);
        return this;
    }

    /** The beginning of tags that are the same again and again, on a line of its own; the last of them is still open. They end by {@link #same}. */
    Markup sameBlock(String tags) {
        beginLine();
        page.append(tags);
        inTag = true;
        return this;
    }

    /** A piece of markup that is the same again and again. */
    Markup same(String tags) {
        endTag();
        page.append(tags);
        return this;
    }

    /** A number within markup or text. */
    Markup number(int number) {
        page.append(number);
        return this;
    }

    /** Ends the element that was begun last. */
    Markup end() {
        endTag();
        Open last = open.pop();
        if (last.holdsBlocks) {
            newLine();
        }
        page.append("</").append(last.name).append('>');
        return this;
    }

    /** A whole element with its words on a line of its own. */
    Markup block(String name, String text) {
        return block(name).text(text).end();
    }

    /** The page in UTF-8. */
    byte[] bytes() {
        return page.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private Markup begin(String name) {
        page.append('<').append(name);
        open.push(new Open(name));
        inTag = true;
        return this;
    }

    private void endTag() {
        if (inTag) {
            page.append('>');
            inTag = false;
        }
    }

    private void beginLine() {
        endTag();
        Open around = open.peek();
        if (around != null) {
            around.holdsBlocks = true;
        }
        newLine();
    }

    private void newLine() {
        page.append(LINES.get(Math.min(open.size(), LINES.size() - 1)));
    }

    private void escaped(String text, boolean quoted) {
        escape(page, text, quoted);
    }

    /** As the value of an attribute between quotes. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        escape(quoted, text, true);
        return quoted.append('"').toString();
    }

    private static void escape(StringBuilder page, String text, boolean quoted) {
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char one = text.charAt(at);
            if (one > '>' && one != '\u00A0') {
                continue;
            }
            String instead = instead(one, quoted);
            if (!instead.isEmpty()) {
                page.append(text, from, at).append(instead);
                from = at + 1;
            }
        }
        if (from == 0) {
            page.append(text);
        } else {
            page.append(text, from, text.length());
        }
    }

    private static String instead(char one, boolean quoted) {
        return switch (one) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> quoted ? "&quot;" : "";
            case '\u00A0' -> "&#xa0;";
            default -> "";
        };
    }
}
