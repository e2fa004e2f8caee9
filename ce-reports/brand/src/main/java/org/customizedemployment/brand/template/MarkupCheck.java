package org.customizedemployment.brand.template;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.customizedemployment.brand.file.BrandError;
import org.customizedemployment.brand.file.Remark;
import org.customizedemployment.brand.file.Suggestion;
import org.customizedemployment.spi.document.Inline;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Whether the markup of a template is a document's and nothing else: few elements, hardly an attribute, no script, no picture, no link to
 * anywhere that the agency did not list. What is not read could do no harm, but its author would look for it in vain.
 */
final class MarkupCheck {
    static final List<String> ELEMENTS = List.of(
            "h2", "h3", "h4", "p", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tr", "th",
            "td", "strong", "b", "em", "i", "a", "br");

    private static final Pattern SERVER = Pattern.compile("https://([a-z0-9.-]+)(?:[/?#:].*)?");

    private final List<String> hosts;
    private final List<Remark> remarks;

    MarkupCheck(List<String> hosts, List<Remark> remarks) {
        this.hosts = hosts;
        this.remarks = remarks;
    }

    void check(String text) {
        // An XML parser leaves everything where it stands, so that every line is right.
        Element root = Jsoup.parse(text, "", Parser.xmlParser().setTrackPosition(true));
        int last = 0;
        for (Element one : root.getAllElements()) {
            if (!one.equals(root)) {
                element(one);
                last = heading(one, last);
            }
        }
        data(root);
    }

    private void element(Element element) {
        String name = element.normalName().toLowerCase(Locale.ROOT);
        int line = line(element);
        if (!ELEMENTS.contains(name)) {
            remarks.add(
                    Remark.problem(BrandError.ELEMENT, line, "<" + Tag.shortened(name) + "> is no part of a document")
                            .with(remedy(name)));
        }
        for (Attribute attribute : element.attributes()) {
            attribute(element, name, attribute, line);
        }
        if (name.equals("table") && element.select("> caption").isEmpty()) {
            remarks.add(Remark.problem(BrandError.STRUCTURE, line, "a table without a caption")
                    .with("begin it with '<caption>…</caption>', which says what it shows"));
        }
        if (name.equals("table") && element.select("> thead > tr > th").isEmpty()) {
            remarks.add(Remark.problem(BrandError.STRUCTURE, line, "a table without headings of its columns")
                    .with("put them in '<thead><tr><th>…</th></tr></thead>'"));
        }
        if (name.equals("a") && element.attr("href").isEmpty()) {
            remarks.add(Remark.problem(BrandError.LINK, line, "a link that leads nowhere"));
        }
    }

    private static @Nullable String remedy(String name) {
        return switch (name) {
            case "script" -> "take it out; a document runs nothing";
            case "img", "svg", "picture" -> "take it out; the logo stands in 'brand.properties'";
            case "style", "link", "font" -> "take it out; colours stand in 'brand.properties'";
            case "h1" -> "the title of the document is its only h1; begin with h2";
            case "div", "section", "span" -> "take it out and keep what is in it";
            default -> Suggestion.of(name, ELEMENTS);
        };
    }

    private void attribute(Element element, String name, Attribute attribute, int line) {
        String key = attribute.getKey().toLowerCase(Locale.ROOT);
        if (name.equals("a") && key.equals("href")) {
            link(attribute.getValue().strip(), line);
        } else if (!(name.equals("th") && key.equals("scope"))) {
            String what = key.startsWith("on") ? ", which would run script," : "";
            remarks.add(Remark.problem(
                    BrandError.ATTRIBUTE,
                    line,
                    "'" + Tag.shortened(key) + "' of <" + element.normalName() + ">" + what + " is not read"));
        }
    }

    private void link(String address, int line) {
        if (address.contains("{{")) {
            remarks.add(Remark.problem(BrandError.LINK, line, "an address with a variable in it")
                    .with("write the address out; what is in a case never becomes an address"));
        } else if (!Inline.Link.isSafe(address)) {
            remarks.add(Remark.problem(BrandError.LINK, line, "a link to '" + Tag.shortened(address) + "'"));
        } else if (address.startsWith("https:")) {
            var server = SERVER.matcher(address);
            String host = server.matches() ? server.group(1) : "";
            if (!hosts.contains(host)) {
                remarks.add(Remark.problem(
                                BrandError.LINK, line, "a link to '" + Tag.shortened(host) + "', which is not listed")
                        .with("add '" + Tag.shortened(host)
                                + "' to 'link.hosts' in 'brand.properties' if it is yours"));
            }
        }
    }

    /** Levels follow each other, as those who listen to a page rely on them. */
    private int heading(Element element, int last) {
        String name = element.normalName();
        if (!name.matches("h[2-4]")) {
            return last;
        }
        int level = name.charAt(1) - '0';
        if (level > Math.max(last, 2) + 1) {
            remarks.add(Remark.problem(
                            BrandError.STRUCTURE,
                            line(element),
                            "an h" + level + " without an h" + (level - 1) + " before it")
                    .with("write h" + (level - 1)));
        }
        if (level == 2 && last > 0) {
            remarks.add(Remark.problem(BrandError.STRUCTURE, line(element), "an h2 that is not the first heading")
                    .with("a template is one section; write h3"));
        }
        return level;
    }

    /** Whatever is neither an element nor text. */
    private void data(Node node) {
        for (Node child : node.childNodes()) {
            if (child instanceof DataNode
                    || child.nodeName().equals("#cdata")
                    || child.nodeName().equals("#doctype")) {
                remarks.add(
                        Remark.problem(BrandError.ELEMENT, line(child), "something that is neither text nor markup"));
            }
            data(child);
        }
    }

    private static int line(Node node) {
        return Math.max(1, node.sourceRange().start().lineNumber());
    }
}
