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
    /** Millimetres. */
    private static final int WIDEST = 100;

    private static final int HIGHEST = 150;
    /** How high the parts of a picture are that has to be divided: low enough to fill the rest of a page. */
    private static final int PART = 70;

    private static final int WIDEST_ON_ONE_SIDE = 70;
    private static final int HIGHEST_ON_ONE_SIDE = 105;
    /** Tables of no more rows are not divided. */
    private static final int SHORT = 6;

    private static final int BOX = 4;
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
        pictures();
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

    /** PDF has one alternative text, not a title and a description. */
    private void pictures() {
        for (Element picture : page.select("svg[role=img]")) {
            String title = picture.select("> title").text();
            String description = picture.select("> desc").text();
            picture.attr("alt", description.isEmpty() ? title : title + ". " + description);
            inParts(picture, title);
            size(picture, WIDEST, HIGHEST);
        }
        onOneSide();
        // A picture that says nothing is no figure.
        page.select("img[alt='']").remove();
    }

    /** What would have to be narrow to fit on a page goes on below itself instead. */
    private static void inParts(Element picture, String title) {
        double[] view = PathData.numbers(picture.attr("viewBox"));
        if (view.length != BOX || view[3] * WIDEST <= HIGHEST * view[2]) {
            return;
        }
        List<Element> parts = TallPicture.parts(picture, PART * view[2] / WIDEST);
        Element last = picture.parent();
        for (int i = 1; i < parts.size() && last != null; i++) {
            Element part = parts.get(i).attr("alt", title + " (" + (i + 1) + "/" + parts.size() + ")");
            size(part, WIDEST, HIGHEST);
            Element beside = new Element("div").addClass("picture").appendChild(part);
            last.after(beside);
            last = beside;
        }
        if (parts.size() > 1) {
            Element figure = picture.closest("figure");
            Element before = figure == null ? null : figure.previousElementSibling();
            if (before != null) {
                // Else all of the parts would have to stand on one page with it, and begin a new one.
                before.attr("style", "page-break-after: auto");
            }
            Element first = parts.get(0);
            picture.empty().insertChildren(0, first.childNodes());
            picture.attributes().put("viewBox", first.attributes().get("viewBox"));
        }
    }

    /** As wide as a column, and never so high that it has no room on a page. */
    private static void size(Element picture, int widest, int highest) {
        double[] view = PathData.numbers(picture.attr("viewBox"));
        picture.removeAttr("width").removeAttr("height");
        if (view.length == BOX) {
            double wide = Math.min(widest, highest * view[2] / view[3]);
            picture.attr("style", "width: " + millimetres(wide) + "; height: " + millimetres(wide * view[3] / view[2]));
        }
    }

    private static String millimetres(double length) {
        long tenths = Math.round(length * 10);
        return tenths / 10 + "." + tenths % 10 + "mm";
    }

    /** The page for the meeting has no room for the picture's table; who does not see the picture gets the table's words with it. */
    private void onOneSide() {
        for (Element figure : page.select("[data-report=employer-page] figure:has(svg)")) {
            Element picture = figure.expectFirst("svg");
            StringBuilder words = new StringBuilder(picture.attr("alt"));
            for (Element row : figure.select("tbody tr")) {
                words.append(' ')
                        .append(String.join(", ", row.children().eachText()))
                        .append('.');
            }
            picture.attr("alt", words.toString());
            size(picture, WIDEST_ON_ONE_SIDE, HIGHEST_ON_ONE_SIDE);
            figure.select(".picture-words").remove();
        }
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
                    shares.add(i, row.child(i).text());
                }
            }
            List<Integer> parts = shares.permille(ROOM);
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
