package org.customizedemployment.reports.format;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Inline;
import org.customizedemployment.spi.document.Picture;
import org.customizedemployment.spi.report.FormatTools;
import org.customizedemployment.spi.text.Messages;
import org.jspecify.annotations.Nullable;

/** Blocks as HTML; remembers the sources cited for the list at the end. */
final class HtmlBlocks {
    private static final int DEEPEST = 6;
    private static final int WIDE = 7;
    private static final String NOTHING = "–";

    private final FormatTools tools;
    private final Messages messages;
    private final Markup page;
    private final HtmlInline inline;
    private int figures;

    HtmlBlocks(FormatTools tools, Markup page) {
        this.tools = tools;
        this.messages = tools.getMessages();
        this.page = page;
        this.inline = new HtmlInline(messages, page);
    }

    void blocks(List<Block> blocks, int level) {
        blocks(blocks, level, null);
    }

    /** The heading that they stand directly under, if any. */
    private void blocks(List<Block> blocks, int level, @Nullable String heading) {
        blocks.forEach(block -> block(block, level, heading));
    }

    private void block(Block block, int level, @Nullable String heading) {
        if (block instanceof Block.Section section) {
            String title = CleanText.line(section.title());
            page.block("section").block("h" + Math.min(level, DEEPEST), title);
            blocks(section.blocks(), level + 1, title);
            page.end();
        } else if (block instanceof Block.Notice notice) {
            notice(notice, level);
        } else if (block instanceof Block.Paragraph paragraph) {
            content("p", paragraph.content());
        } else if (block instanceof Block.Preformatted preformatted) {
            page.block("pre", CleanText.of(preformatted.text()));
        } else if (block instanceof Block.Listing listing) {
            page.block(listing.ordered() ? "ol" : "ul");
            listing.items().forEach(item -> content("li", item));
            page.end();
        } else if (block instanceof Block.Tree tree) {
            branches(tree.branches());
        } else if (block instanceof Block.LabelledValues labelled) {
            labelled(labelled);
        } else if (block instanceof Block.Table table) {
            table(table, heading);
        } else if (block instanceof Block.Figure figure) {
            figure(figure);
        } else if (block instanceof Block.Image image) {
            image(image);
        }
    }

    private void content(String element, List<Inline> content) {
        page.block(element);
        inline.content(content);
        page.end();
    }

    private void notice(Block.Notice notice, int level) {
        page.block("div").attribute("class", "notice").attribute("role", "note");
        page.block("p").attribute("class", "notice-title");
        page.inline("strong").text(CleanText.line(notice.title())).end().end();
        blocks(notice.blocks(), level);
        page.end();
    }

    /** The page holds the bytes itself, so that nothing is loaded from elsewhere. What the picture shows is always in words below it. */
    private void image(Block.Image image) {
        String words = CleanText.line(image.alternative());
        Optional<Picture> picture = Optional.ofNullable(image.content()).flatMap(tools::picture);
        if (picture.isEmpty()) {
            page.block("p").text(messages.text("format.picture") + ": " + words);
            inline.entries(image.sources());
            page.end();
            return;
        }
        page.block("figure").attribute("class", "photo");
        page.blockAlone("img")
                .attribute(
                        "src",
                        "data:" + picture.get().getMediaType() + ";base64,"
                                + Base64.getEncoder()
                                        .encodeToString(picture.get().getContent()))
                .attribute("alt", words);
        page.block("figcaption").text(words);
        inline.entries(image.sources());
        page.end().end();
    }

    private void branches(List<Block.Branch> branches) {
        if (!branches.isEmpty()) {
            page.block("ul");
            for (Block.Branch one : branches) {
                page.block("li");
                inline.content(one.content());
                branches(one.branches());
                page.end();
            }
            page.end();
        }
    }

    private void figure(Block.Figure figure) {
        figures++;
        page.block("figure").block("div").attribute("class", "picture");
        page.markup(HtmlFigure.of(figure, figures)).end();
        page.block("div").attribute("class", "picture-words");
        if (!figure.isTitledByTable()) {
            page.block("p")
                    .inline("strong")
                    .text(CleanText.line(figure.title()))
                    .end()
                    .end();
        }
        page.block("p", CleanText.line(figure.description()));
        table(figure.table(), null);
        page.end().end();
    }

    /** What has the same label as the one before goes under it: a label is said once. */
    private void labelled(Block.LabelledValues labelled) {
        page.block("dl");
        String before = null;
        for (Block.LabelledValue value : labelled.values()) {
            String label = CleanText.line(value.label());
            if (!label.equals(before)) {
                if (before != null) {
                    page.end();
                }
                page.block("div").block("dt", label);
            }
            content("dd", value.value());
            before = label;
        }
        if (before != null) {
            page.end();
        }
        page.end();
    }

    private void table(Block.Table table, @Nullable String heading) {
        String title = CleanText.line(table.caption());
        if (table.rows().isEmpty()) {
            page.block("p").inline("strong").text(title).end().text(": " + messages.text("format.no-rows"));
            page.end();
            return;
        }
        page.block("table");
        if (table.columns().size() >= WIDE) {
            page.attribute("class", "wide");
        }
        page.block("caption");
        if (title.equals(heading)) {
            page.attribute("class", "heard-only");
        }
        page.text(title).end();
        page.block("thead").block("tr");
        List<HtmlColumn> columns = new ArrayList<>();
        for (Block.Column column : table.columns()) {
            columns.add(HtmlColumn.of(column));
            page.block("th").attribute("scope", "col");
            if (column.number()) {
                page.attribute("class", "num");
            }
            page.text(CleanText.line(column.title())).end();
        }
        page.end().end().block("tbody");
        table.rows().forEach(row -> row(columns, row));
        page.end().end();
    }

    private void row(List<HtmlColumn> columns, Block.Row row) {
        page.block("tr");
        if (row.total()) {
            page.attribute("class", "total");
        }
        for (int i = 0; i < columns.size(); i++) {
            cell(columns.get(i), row.cells().get(i), row.total());
        }
        page.end();
    }

    private void cell(HtmlColumn column, Cell cell, boolean total) {
        if (cell.content().isEmpty() && cell.sources().isEmpty()) {
            page.sameBlock(column.empty()).text(total ? "" : NOTHING).same(column.emptyEnd());
            return;
        }
        page.sameBlock(column.filled());
        inline.content(cell.content());
        inline.entries(cell.sources());
        page.same(column.filledEnd());
    }

    boolean hasSources() {
        return !inline.sources().isEmpty();
    }

    /** The list that the numbers point to. */
    void sources() {
        if (!hasSources()) {
            return;
        }
        page.block("section").attribute("class", "sources");
        page.block("h2", messages.text("format.sources")).block("ol");
        int number = 1;
        for (EntryRef entry : inline.sources()) {
            page.block("li")
                    .attribute("id", "source-" + number)
                    .text(CleanText.line(entry.toString()))
                    .end();
            number++;
        }
        page.end().end();
    }
}
