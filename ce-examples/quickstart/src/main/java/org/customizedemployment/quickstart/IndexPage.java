package org.customizedemployment.quickstart;

import java.util.List;
import java.util.Locale;

/** The page that links all others. */
final class IndexPage {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>The walk</title>
            <style>
            body { font: 1.05rem/1.6 system-ui, sans-serif; margin: 0 auto; max-width: 42rem; padding: 1rem; color: #1b1b1b; }
            li { margin: .4rem 0; }
            img { max-width: 100%; height: auto; }
            a { color: #0b4f8a; }
            </style>
            </head>
            <body>
            <main>
            <h1>The walk</h1>
            <p>One invented person, from referral to ninety days in a job. All names, dates, hours and pay are illustrative.</p>
            <h2>Papers</h2>
            <ul>
            """;

    private IndexPage() {}

    static String html(List<Papers.Paper> papers, String caseFile, String process, String picture) {
        StringBuilder page = new StringBuilder(HEAD);
        for (Papers.Paper paper : papers) {
            page.append(String.format(
                    Locale.ROOT,
                    "<li><a href=\"%1$s.html\">%2$s</a> (<a href=\"%1$s.json\">JSON<span hidden> of %2$s</span></a>)</li>\n",
                    paper.file,
                    paper.title));
        }
        return page.append("</ul>\n<h2>Case and process</h2>\n<ul>\n")
                .append(String.format(
                        Locale.ROOT, "<li><a href=\"%s\">The case with its journal</a> (JSON)</li>\n", caseFile))
                .append(String.format(
                        Locale.ROOT, "<li><a href=\"%s\">The process as a Mermaid diagram</a> (text)</li>\n", process))
                .append(String.format(
                        Locale.ROOT,
                        "</ul>\n<p><a href=\"%1$s\"><img src=\"%1$s\" alt=\"%2$s\"></a></p>\n",
                        picture,
                        ProcessPicture.TITLE))
                .append("</main>\n</body>\n</html>\n")
                .toString();
    }
}
