package org.customizedemployment.spi.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.EntryRef;

/** What formats for tables show of a document: its tables, or where there are none, its text line by line, so that nothing is an empty file. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class DocumentTables {
    /** Between a heading and what stands under it. */
    private static final String UNDER = " > ";

    private final String title;
    private final List<Block.Row> lines = new ArrayList<>();

    private DocumentTables(String title) {
        this.title = title;
    }

    /** The tables in reading order, those of figures too; may be none. Where several have the same caption, with the headings that they stand under. */
    public static List<Block.Table> of(List<Block> blocks) {
        List<Under> tables = new ArrayList<>();
        collect("", blocks, tables);
        Map<String, Integer> captions = new HashMap<>();
        tables.forEach(one -> captions.merge(one.table().caption(), 1, Integer::sum));
        return tables.stream()
                .map(one -> captions.getOrDefault(one.table().caption(), 1) > 1 ? one.named() : one.table())
                .toList();
    }

    /** A table and the heading that it stands under. */
    private record Under(String heading, Block.Table table) {
        Block.Table named() {
            return heading.isEmpty()
                    ? table
                    : new Block.Table(heading + UNDER + table.caption(), table.columns(), table.rows());
        }
    }

    private static void collect(String heading, List<Block> blocks, List<Under> tables) {
        for (Block block : blocks) {
            if (block instanceof Block.Table table) {
                tables.add(new Under(heading, table));
            } else if (block instanceof Block.Figure figure) {
                tables.add(new Under(heading, figure.table()));
            } else if (block instanceof Block.Section section) {
                collect(section.title(), section.blocks(), tables);
            } else if (block instanceof Block.Notice notice) {
                collect(notice.title(), notice.blocks(), tables);
            }
        }
    }

    /**
     * All text of a document as one table: to each line the headings that it stands under, and its label if it has one; where there are none, the title.
     *
     * @param part the title of the column with the headings
     * @param text the title of the column with the lines
     */
    public static Block.Table text(Document document, String part, String text) {
        DocumentTables all = new DocumentTables(document.title());
        all.blocks("", document.blocks());
        return new Block.Table(
                document.title(), List.of(Block.Column.header(part), Block.Column.text(text)), all.lines);
    }

    private void blocks(String part, List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Section section) {
                blocks(under(part, section.title()), section.blocks());
            } else if (block instanceof Block.Notice notice) {
                blocks(under(part, notice.title()), notice.blocks());
            } else if (block instanceof Block.Paragraph paragraph) {
                line(part, paragraph.content());
            } else if (block instanceof Block.Listing listing) {
                listing.items().forEach(item -> line(part, item));
            } else if (block instanceof Block.Tree tree) {
                tree.branches().forEach(branch -> branch(part, branch));
            } else if (block instanceof Block.LabelledValues labelled) {
                labelled.values().forEach(value -> line(under(part, value.label()), value.value()));
            } else if (block instanceof Block.Preformatted preformatted) {
                line(part, Inline.words(preformatted.text()));
            } else if (block instanceof Block.Image image) {
                line(part, List.of(new Inline.Words(image.alternative()), new Inline.Sources(image.sources())));
            }
        }
    }

    private static String under(String part, String heading) {
        return part.isEmpty() ? heading : part + UNDER + heading;
    }

    private void branch(String part, Block.Branch branch) {
        line(part, branch.content());
        branch.branches().forEach(one -> branch(part, one));
    }

    private void line(String part, List<Inline> content) {
        List<EntryRef> sources = new ArrayList<>();
        for (Inline one : content) {
            if (one instanceof Inline.Sources cited) {
                sources.addAll(cited.entries());
            }
        }
        lines.add(Block.Row.of(Cell.of(part.isEmpty() ? title : part), new Cell(content, sources)));
    }
}
