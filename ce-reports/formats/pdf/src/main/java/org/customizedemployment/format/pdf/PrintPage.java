package org.customizedemployment.format.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.reason.Argument;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.spi.document.ColumnShares;
import org.customizedemployment.spi.text.Messages;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes the page for screens into one for paper: other style, bookmarks, alternative texts where PDF looks for them, nothing to click that paper lacks. */
final class PrintPage {
    private static final String STYLE = "print.css";
    /** Characters in a line of a table. */
    private static final int ROOM = 96;
    /** In the smaller letters of a table of many columns. */
    private static final int SMALL_ROOM = 108;

    /** Tables of no more rows are not divided. */
    private static final int SHORT = 6;

    /** The library's colours as the style has them. */
    private static final List<Map.Entry<String, String>> COLOURS = List.of(
            Map.entry("ink", "#1b2028"),
            Map.entry("soft", "#48535f"),
            Map.entry("accent", "#1a4f8a"),
            Map.entry("wash", "#f2f5f9"));

    private final Document page;
    private final Messages messages;
    private PdfFonts fonts;

    PrintPage(Document page, Messages messages, PdfFonts fonts) {
        this.page = page;
        this.messages = messages;
        this.fonts = fonts;
    }

    /** Returns the fonts that the page takes. */
    PdfFonts prepare() {
        ShownText text = new ShownText(fonts);
        text.check(page);
        fonts = text.needed();
        style();
        page.select(".skip, script, wbr").remove();
        notice(text.missing());
        new PrintPictures(page).prepare();
        links();
        tables();
        sources();
        bookmarks();
        page.head().appendElement("meta").attr("name", "subject").attr("content", page.title());
        return fonts;
    }

    private void style() {
        String shown = page.head().select("style").stream().map(Element::data).collect(Collectors.joining());
        page.head().select("style").remove();
        page.head().appendElement("style").appendChild(new DataNode(coloured(css(), shown)));
        // Its size is the style's.
        page.select(".letterhead img").removeAttr("width").removeAttr("height");
    }

    /** In the agency's colours, if the page has any of its own: those named last. */
    private static String coloured(String css, String shown) {
        String coloured = css;
        for (Map.Entry<String, String> one : COLOURS) {
            Matcher named =
                    Pattern.compile("--" + one.getKey() + ": (#[0-9a-f]{6})").matcher(shown);
            String last = one.getValue();
            while (named.find()) {
                last = named.group(1);
            }
            coloured = coloured.replace(one.getValue(), last);
        }
        return coloured;
    }

    private String css() {
        String numbers = messages.text("format.page");
        return resource()
                .replace("'$fonts'", fonts.families())
                .replace("'$title'", quoted(page.title()))
                .replace(
                        "'$page'",
                        quoted(numbers)
                                .replace("{page}", "\" counter(page) \"")
                                .replace("{pages}", "\" counter(pages) \""));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("<", "\\3c ") + "\"";
    }

    private static String resource() {
        try (InputStream in = PrintPage.class.getResourceAsStream(STYLE)) {
            if (in == null) {
                throw new CeException(PdfError.MISSING_RESOURCE, "no resource '" + STYLE + "'");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CeException(PdfError.MISSING_RESOURCE, "resource '" + STYLE + "'", e);
        }
    }

    /** What can't be shown is said before anything else. */
    private void notice(List<String> missing) {
        Element main = page.selectFirst("main");
        if (missing.isEmpty() || main == null) {
            return;
        }
        Element notice = main.prependElement("div").addClass("notice");
        notice.appendElement("p").appendElement("strong").text(messages.text("format.missing-characters.title"));
        notice.appendElement("p")
                .text(messages.text(
                        "format.missing-characters",
                        new Argument("box", new ArgumentValue.OfCode(ShownText.BOX)),
                        new Argument("characters", new ArgumentValue.OfCode(String.join(", ", missing)))));
    }

    /** One after the other in lines: a list of short ids would fill pages with white. */
    private void sources() {
        for (Element list : page.select(".sources ol")) {
            Element lines = new Element("p");
            int number = 1;
            for (Element source : list.children()) {
                lines.appendElement("span").id(source.id()).text(number + ".\u00A0" + source.text());
                lines.appendText(" \u00A0 ");
                number++;
            }
            list.replaceWith(lines);
        }
    }

    private void links() {
        for (Element link : page.select("a[href]")) {
            String said = link.attr("aria-label");
            link.attr("title", said.isEmpty() ? link.text() : said);
        }
    }

    /** Fixed widths: writers of PDF take long to find them, and let long words run over the edge. */
    private void tables() {
        for (Element table : page.select("table")) {
            // No page ends with its caption or its headings; only what is around it can be told so.
            table.wrap("<div class=\"table\"></div>");
            List<Element> rows = table.select("> thead > tr, > tbody > tr");
            int columns = rows.stream().mapToInt(Element::childrenSize).max().orElse(0);
            if (columns == 0) {
                continue;
            }
            if (rows.size() <= SHORT) {
                table.addClass("short");
            }
            ColumnShares shares = new ColumnShares(columns);
            for (Element row : rows) {
                for (int i = 0; i < row.childrenSize(); i++) {
                    String text = row.child(i).text();
                    if (row.hasClass("total") || row.closest("thead") != null) {
                        shares.addInLines(i, text);
                    } else {
                        shares.add(i, text);
                    }
                }
                row.select("> .num + :not(.num)").addClass("after-number");
            }
            List<Integer> parts = shares.permille(table.hasClass("wide") ? SMALL_ROOM : ROOM);
            Element first = rows.get(0);
            for (int i = 0; i < first.childrenSize(); i++) {
                int permille = parts.get(i);
                first.child(i).attr("style", "width: " + permille / 10 + "." + permille % 10 + "%");
            }
        }
    }

    private void bookmarks() {
        Element root = page.head().appendElement("bookmarks");
        Deque<Map.Entry<Integer, Element>> open = new ArrayDeque<>();
        open.push(Map.entry(0, root));
        int number = 0;
        for (Element heading : page.select("h1, h2, h3")) {
            number++;
            if (heading.id().isEmpty()) {
                heading.id("heading-" + number);
            }
            int level = heading.normalName().charAt(1) - '0';
            while (open.element().getKey() >= level) {
                open.pop();
            }
            Element bookmark = open.element()
                    .getValue()
                    .appendElement("bookmark")
                    .attr("name", heading.text())
                    .attr("href", "#" + heading.id());
            open.push(Map.entry(level, bookmark));
        }
    }
}
