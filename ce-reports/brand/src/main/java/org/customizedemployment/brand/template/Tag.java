package org.customizedemployment.brand.template;

import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.brand.file.BrandError;
import org.customizedemployment.brand.file.Remark;

/**
 * A tag of a template.
 *
 * @param kind what it does
 * @param name what it names
 * @param line where it stands
 */
record Tag(Kind kind, String name, int line) {
    /** What a tag does. */
    enum Kind {
        PRINT,
        OPEN,
        OPEN_WITHOUT,
        CLOSE,
        ORIGINAL
    }

    /** All tags that can be used, in order; the rest are remarks. */
    static List<Tag> scan(String text, List<Remark> remarks) {
        List<Tag> tags = new ArrayList<>();
        int line = 1;
        int at = 0;
        while (at < text.length()) {
            if (text.startsWith("{{", at)) {
                boolean three = text.startsWith("{{{", at);
                int close = text.indexOf(three ? "}}}" : "}}", at);
                if (close < 0) {
                    remarks.add(Remark.problem(BrandError.BAD_TAG, line, "a '{{' that nothing closes"));
                    break;
                }
                String inside = text.substring(at + (three ? 3 : 2), close);
                tag(three, inside.strip(), line, tags, remarks);
                line += (int) inside.chars().filter(c -> c == '\n').count();
                at = close + (three ? 3 : 2);
            } else {
                line += text.charAt(at) == '\n' ? 1 : 0;
                at++;
            }
        }
        return tags;
    }

    private static void tag(boolean three, String inside, int line, List<Tag> tags, List<Remark> remarks) {
        char sign = inside.isEmpty() ? ' ' : inside.charAt(0);
        String rest = inside.isEmpty() ? "" : inside.substring(1).strip();
        if (three || sign == '&') {
            remarks.add(Remark.problem(
                    BrandError.RAW_OUTPUT, line, "'{{" + (three ? "{" + inside + "}" : inside) + "}}' is raw output"));
        } else if (sign == '=') {
            remarks.add(Remark.problem(BrandError.DELIMITERS, line, "'{{" + inside + "}}' changes the delimiters"));
        } else if (sign == '>' && rest.equals("original")) {
            tags.add(new Tag(Kind.ORIGINAL, rest, line));
        } else if (sign == '>' || sign == '<' || sign == '$') {
            remarks.add(Remark.problem(BrandError.PARTIAL, line, "'{{" + inside + "}}' takes in another template"));
        } else if (sign == '#') {
            named(Kind.OPEN, rest, line, tags, remarks);
        } else if (sign == '^') {
            named(Kind.OPEN_WITHOUT, rest, line, tags, remarks);
        } else if (sign == '/') {
            named(Kind.CLOSE, rest, line, tags, remarks);
        } else if (sign != '!') {
            named(Kind.PRINT, inside, line, tags, remarks);
        }
    }

    private static void named(Kind kind, String name, int line, List<Tag> tags, List<Remark> remarks) {
        if (name.matches("[a-z][a-z.-]{0,60}")) {
            tags.add(new Tag(kind, name, line));
        } else {
            remarks.add(Remark.problem(
                    BrandError.BAD_TAG,
                    line,
                    name.isEmpty() ? "an empty tag" : "'" + shortened(name) + "' is no name"));
        }
    }

    static String shortened(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ");
        return line.length() > 40 ? line.substring(0, 40) + "…" : line;
    }
}
