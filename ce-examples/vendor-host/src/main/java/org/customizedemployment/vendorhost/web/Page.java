package org.customizedemployment.vendorhost.web;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A plain page that works without scripts, with a keyboard and with a screen reader. Everything that is put in is escaped, but for links made here. */
final class Page {
    private static final String STYLE = """
            body{font:1.05rem/1.5 system-ui,sans-serif;max-width:62rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}
            a{color:#0b4a8f}a:focus-visible,button:focus-visible{outline:3px solid #b35900;outline-offset:2px}
            table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:600;margin:.5rem 0}
            th,td{border-bottom:1px solid #767676;padding:.4rem .6rem;text-align:left;vertical-align:top}
            button{font:inherit;padding:.4rem .9rem}.notice{border-left:.4rem solid #b35900;padding:.2rem 1rem}""";

    private final StringBuilder body = new StringBuilder();
    private final String title;

    private Page(String title) {
        this.title = title;
        body.append("<h1>").append(escaped(title)).append("</h1>\n");
    }

    static Page titled(String title) {
        return new Page(title);
    }

    Page heading(String words) {
        body.append("<h2>").append(escaped(words)).append("</h2>\n");
        return this;
    }

    Page words(String words) {
        body.append("<p>").append(escaped(words)).append("</p>\n");
        return this;
    }

    Page link(String to, String words) {
        body.append("<p>").append(anchor(to, words)).append("</p>\n");
        return this;
    }

    /** Words that must not be overlooked, with what they are about. */
    Page notice(String title, List<String> lines) {
        body.append("<section class=\"notice\"><h2>").append(escaped(title)).append("</h2>\n");
        list(lines);
        body.append("</section>\n");
        return this;
    }

    Page list(List<String> lines) {
        body.append("<ul>\n");
        lines.forEach(line -> body.append("<li>").append(escaped(line)).append("</li>\n"));
        body.append("</ul>\n");
        return this;
    }

    /** A table whose first cells are links that name the rows. */
    Page table(String caption, List<String> columns, List<Line> lines) {
        body.append("<table><caption>").append(escaped(caption)).append("</caption>\n<thead><tr>");
        columns.forEach(column ->
                body.append("<th scope=\"col\">").append(escaped(column)).append("</th>"));
        body.append("</tr></thead>\n<tbody>\n");
        for (Line line : lines) {
            body.append("<tr><th scope=\"row\">")
                    .append(anchor(line.to(), line.name()))
                    .append("</th>");
            line.cells()
                    .forEach(cell -> body.append("<td>").append(escaped(cell)).append("</td>"));
            body.append("</tr>\n");
        }
        body.append("</tbody></table>\n");
        return this;
    }

    /** One row. */
    record Line(String to, String name, List<String> cells) {}

    Page button(String action, String words) {
        body.append("<form method=\"post\" action=\"")
                .append(escaped(action))
                .append("\"><button>")
                .append(escaped(words))
                .append("</button></form>\n");
        return this;
    }

    byte[] toBytes() {
        String page = "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>" + escaped(title)
                + "</title><style>" + STYLE + "</style></head>\n<body>\n<nav aria-label=\"Main\">"
                + anchor("/", "Caseload") + "</nav>\n<main>\n" + body + "</main></body></html>\n";
        return page.getBytes(StandardCharsets.UTF_8);
    }

    private static String anchor(String to, String words) {
        return "<a href=\"" + escaped(to) + "\">" + escaped(words) + "</a>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
