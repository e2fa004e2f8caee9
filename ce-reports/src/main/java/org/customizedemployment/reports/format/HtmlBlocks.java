package org.customizedemployment.reports.format;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Inline;
import org.customizedemployment.spi.document.Picture;
import org.customizedemployment.spi.report.FormatTools;
import org.customizedemployment.spi.text.Messages;
import org.jsoup.nodes.Element;

/** Blocks as HTML elements; remembers the sources cited for the list at the end. */
final class HtmlBlocks {
    private static final int DEEPEST = 6;
    private static final int WIDE = 7;
    private static final int LONGEST_WHOLE = 18;
    private static final String NOTHING = "–";

    private final FormatTools tools;
    private final Messages messages;
    private final SourceNumbers sources = new SourceNumbers();
    private int figures;

    HtmlBlocks(FormatTools tools) {
        this.tools = tools;
        this.messages = tools.getMessages();
    }

    void blocks(Element parent, List<Block> blocks, int level) {
        blocks.forEach(block -> block(parent, block, level));
    }

    private void block(Element parent, Block block, int level) {
        if (block instanceof Block.Section section) {
            Element element = parent.appendElement("section");
            element.appendElement("h" + Math.min(level, DEEPEST)).text(CleanText.line(section.title()));
            blocks(element, section.blocks(), level + 1);
        } else if (block instanceof Block.Notice notice) {
            Element element = parent.appendElement("div").addClass("notice").attr("role", "note");
            Element title = element.appendElement("p").addClass("notice-title");
            title.appendElement("strong").text(CleanText.line(notice.title()));
            blocks(element, notice.blocks(), level);
        } else if (block instanceof Block.Paragraph paragraph) {
            content(parent.appendElement("p"), paragraph.content());
        } else if (block instanceof Block.Preformatted preformatted) {
            parent.appendElement("pre").appendText(CleanText.of(preformatted.text()));
        } else if (block instanceof Block.Listing listing) {
            Element list = parent.appendElement(listing.ordered() ? "ol" : "ul");
            listing.items().forEach(item -> content(list.appendElement("li"), item));
        } else if (block instanceof Block.Tree tree) {
            branches(parent, tree.branches());
        } else if (block instanceof Block.LabelledValues labelled) {
            labelled(parent, labelled);
        } else if (block instanceof Block.Table table) {
            table(parent, table);
        } else if (block instanceof Block.Figure figure) {
            figure(parent, figure);
        } else if (block instanceof Block.Image image) {
            image(parent, image);
        }
    }

    /** The page holds the bytes itself, so that nothing is loaded from elsewhere. What the picture shows is always in words below it. */
    private void image(Element parent, Block.Image image) {
        String words = CleanText.line(image.alternative());
        Optional<Picture> picture = Optional.ofNullable(image.content()).flatMap(tools::picture);
        if (picture.isEmpty()) {
            Element line = parent.appendElement("p").text(messages.text("format.picture") + ": " + words);
            entries(line, image.sources());
            return;
        }
        Element figure = parent.appendElement("figure").addClass("photo");
        figure.appendElement("img")
                .attr(
                        "src",
                        "data:" + picture.get().getMediaType() + ";base64,"
                                + Base64.getEncoder()
                                        .encodeToString(picture.get().getContent()))
                .attr("alt", words);
        entries(figure.appendElement("figcaption").text(words), image.sources());
    }

    private void branches(Element parent, List<Block.Branch> branches) {
        if (!branches.isEmpty()) {
            Element list = parent.appendElement("ul");
            for (Block.Branch one : branches) {
                Element item = list.appendElement("li");
                content(item, one.content());
                branches(item, one.branches());
            }
        }
    }

    private void figure(Element parent, Block.Figure figure) {
        figures++;
        Element element = parent.appendElement("figure");
        Element picture = element.appendElement("div").addClass("picture");
        HtmlFigure.draw(picture, figure, figures);
        Element words = element.appendElement("div").addClass("picture-words");
        words.appendElement("p").text(CleanText.line(figure.description()));
        table(words, figure.table());
    }

    /** What has the same label as the one before goes under it: a label is said once. */
    private void labelled(Element parent, Block.LabelledValues labelled) {
        Element list = parent.appendElement("dl");
        String before = "";
        for (Block.LabelledValue value : labelled.values()) {
            String label = CleanText.line(value.label());
            Element last = list.lastElementChild();
            Element pair = last != null && label.equals(before) ? last : list.appendElement("div");
            if (pair.childrenSize() == 0) {
                pair.appendElement("dt").text(label);
            }
            content(pair.appendElement("dd"), value.value());
            before = label;
        }
    }

    private void table(Element parent, Block.Table table) {
        if (table.rows().isEmpty()) {
            Element line = parent.appendElement("p");
            line.appendElement("strong").text(CleanText.line(table.caption()));
            line.appendText(": " + messages.text("format.no-rows"));
            return;
        }
        Element element = parent.appendElement("table");
        if (table.columns().size() >= WIDE) {
            element.addClass("wide");
        }
        Element caption = element.appendElement("caption").text(CleanText.line(table.caption()));
        Element heading = parent.firstElementChild();
        if (heading != null
                && heading.normalName().matches("h[1-6]")
                && heading.text().equals(caption.text())) {
            caption.addClass("heard-only");
        }
        Element head = element.appendElement("thead").appendElement("tr");
        for (Block.Column column : table.columns()) {
            Element cell = head.appendElement("th").attr("scope", "col").text(CleanText.line(column.title()));
            if (column.number()) {
                cell.addClass("num");
            }
        }
        Element body = element.appendElement("tbody");
        for (Block.Row row : table.rows()) {
            Element line = body.appendElement("tr");
            if (row.total()) {
                line.addClass("total");
            }
            for (int i = 0; i < row.cells().size(); i++) {
                cell(line, table.columns().get(i), row.cells().get(i));
            }
        }
    }

    private void cell(Element line, Block.Column column, Cell cell) {
        Element element = line.appendElement(column.rowHeader() ? "th" : "td");
        if (column.rowHeader()) {
            element.attr("scope", "row");
        }
        if (column.number()) {
            element.addClass("num");
        }
        element.attr("data-label", CleanText.line(column.title()));
        if (cell.content().isEmpty() && cell.sources().isEmpty()) {
            // On narrow screens an empty cell would leave its label standing alone.
            element.addClass("none").text(line.hasClass("total") ? "" : NOTHING);
            return;
        }
        // One box for all of it: the label beside it on narrow screens is another.
        Element box = element.appendElement("span").addClass("value");
        content(box, cell.content());
        entries(box, cell.sources());
    }

    private void content(Element parent, List<Inline> content) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Words words) {
                lines(parent, words.text());
            } else if (inline instanceof Inline.Strong strong) {
                lines(parent.appendElement("strong"), strong.text());
            } else if (inline instanceof Inline.Link link) {
                lines(parent.appendElement("a").attr("href", link.address()), link.text());
            } else if (inline instanceof Inline.Requirements requirements) {
                requirements.citations().forEach(citation -> requirement(parent, citation));
            } else if (inline instanceof Inline.Sources cited) {
                entries(parent, cited.entries());
            }
        }
    }

    private static void lines(Element parent, String text) {
        String[] lines = CleanText.of(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                parent.appendElement("br");
            }
            words(parent, lines[i]);
        }
    }

    /** A word too long for a narrow column may break at its joints, or else at certain places; all others stay whole. */
    private static void words(Element parent, String line) {
        int from = 0;
        int word = 0;
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            if (Character.isWhitespace(line.codePointAt(at))) {
                word = line.offsetByCodePoints(at, 1);
            } else if (line.codePointCount(word, at) == LONGEST_WHOLE) {
                int cut = word + Wrap.cut(line.substring(word, at), LONGEST_WHOLE);
                parent.appendText(line.substring(from, cut));
                parent.appendElement("wbr");
                from = cut;
                word = cut;
            }
        }
        parent.appendText(line.substring(from));
    }

    private void requirement(Element parent, Citation citation) {
        parent.appendText(" ");
        parent.appendElement("small")
                .addClass("requirement")
                .text(citation.ownDefinition() ? InlineText.own(citation, messages) : citation.value());
    }

    private void entries(Element parent, List<EntryRef> entries) {
        for (SourceNumbers.Run run : sources.runs(entries)) {
            parent.appendText(" ");
            parent.appendElement("a")
                    .addClass("source")
                    .attr("href", "#source-" + run.first())
                    .attr("aria-label", messages.text("format.source") + " " + run)
                    .text("[" + run + "]");
        }
    }

    boolean hasSources() {
        return !sources.entries().isEmpty();
    }

    /** The list that the numbers point to. */
    void sources(Element parent) {
        if (!hasSources()) {
            return;
        }
        Element section = parent.appendElement("section").addClass("sources");
        section.appendElement("h2").text(messages.text("format.sources"));
        Element list = section.appendElement("ol");
        int number = 1;
        for (EntryRef entry : sources.entries()) {
            list.appendElement("li").id("source-" + number).text(CleanText.line(entry.toString()));
            number++;
        }
    }
}
