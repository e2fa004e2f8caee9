package org.customizedemployment.brand.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Inline;
import org.customizedemployment.spi.document.Letterhead;

/** The variables of one section of a finished document, as {@link Variable} lists them. */
final class BlockData {
    private final Tokens tokens;

    BlockData(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Everything for a section; one without content for what stands before or after all sections. */
    Map<String, Object> of(Document document, Block.Section section) {
        Map<String, Object> all = new LinkedHashMap<>(part(section));
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("title", tokens.of(document.title()));
        about.put("state", document.state() == null ? "" : tokens.of(document.state()));
        all.put("document", about);
        Letterhead letterhead = document.letterhead();
        Map<String, Object> brand = new LinkedHashMap<>();
        brand.put("name", letterhead == null ? "" : tokens.of(letterhead.name()));
        all.put("brand", brand);
        Map<String, Object> audience = new LinkedHashMap<>();
        for (Audience one : Audience.values()) {
            audience.put(one.word(), one == document.audience());
        }
        all.put("audience", audience);
        return all;
    }

    private Map<String, Object> part(Block.Section section) {
        Parts parts = new Parts();
        section.blocks().forEach(parts::add);
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("title", tokens.of(section.title()));
        all.put("paragraphs", parts.paragraphs);
        all.put("items", parts.items);
        all.put("values", parts.values);
        all.put("tables", parts.tables);
        all.put("sections", parts.sections);
        Map<String, Object> has = new LinkedHashMap<>();
        has.put("paragraphs", !parts.paragraphs.isEmpty());
        has.put("items", !parts.items.isEmpty());
        has.put("values", !parts.values.isEmpty());
        has.put("tables", !parts.tables.isEmpty());
        has.put("sections", !parts.sections.isEmpty());
        all.put("has", has);
        return all;
    }

    /** What a section is made of, kind by kind. */
    private final class Parts {
        private final List<Object> paragraphs = new ArrayList<>();
        private final List<Object> items = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();
        private final List<Object> tables = new ArrayList<>();
        private final List<Object> sections = new ArrayList<>();

        void add(Block block) {
            if (block instanceof Block.Section section) {
                sections.add(part(section));
            } else if (block instanceof Block.Notice notice) {
                sections.add(part(new Block.Section(notice.title(), notice.blocks())));
            } else if (block instanceof Block.Paragraph paragraph) {
                paragraphs.add(one("text", tokens.of(paragraph.content())));
            } else if (block instanceof Block.Preformatted preformatted) {
                paragraphs.add(one("text", tokens.of(preformatted.text())));
            } else if (block instanceof Block.Listing listing) {
                listing.items().forEach(item -> items.add(one("text", tokens.of(item))));
            } else if (block instanceof Block.Tree tree) {
                tree.branches().forEach(this::branch);
            } else if (block instanceof Block.LabelledValues labelled) {
                labelled.values().forEach(value -> values.add(labelled(value.label(), tokens.of(value.value()))));
            } else if (block instanceof Block.Table table) {
                tables.add(table(table));
            } else if (block instanceof Block.Figure figure) {
                paragraphs.add(one("text", tokens.of(figure.description())));
                tables.add(table(figure.table()));
            }
        }

        private void branch(Block.Branch branch) {
            items.add(one("text", tokens.of(branch.content())));
            branch.branches().forEach(this::branch);
        }
    }

    private Map<String, Object> table(Block.Table table) {
        List<Object> columns = new ArrayList<>();
        table.columns().forEach(column -> columns.add(one("title", tokens.of(column.title()))));
        List<Object> rows = new ArrayList<>();
        for (Block.Row row : table.rows()) {
            List<Object> cells = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                cells.add(labelled(
                        table.columns().get(i).title(),
                        tokens.of(content(row.cells().get(i)))));
            }
            Map<String, Object> line = one("cells", cells);
            line.put("total", row.total());
            rows.add(line);
        }
        Map<String, Object> all = one("caption", tokens.of(table.caption()));
        all.put("columns", columns);
        all.put("rows", rows);
        return all;
    }

    private static List<Inline> content(Cell cell) {
        List<Inline> content = new ArrayList<>(cell.content());
        if (!cell.sources().isEmpty()) {
            content.add(new Inline.Sources(cell.sources()));
        }
        return content;
    }

    private Map<String, Object> labelled(String label, Object value) {
        Map<String, Object> pair = one("label", tokens.of(label));
        pair.put("value", value);
        return pair;
    }

    private static Map<String, Object> one(String name, Object value) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(name, value);
        return all;
    }
}
