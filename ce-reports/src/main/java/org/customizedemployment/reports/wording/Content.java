package org.customizedemployment.reports.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Inline;

/** Short forms for the parts of a document. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Content {
    private Content() {}

    public static Block.Section section(String title, Block... blocks) {
        return new Block.Section(title, List.of(blocks));
    }

    /** The section under the name by which an agency's own text can take its place; other blocks as they are. */
    public static Block named(String name, Block block) {
        return block instanceof Block.Section section ? section.named(name) : block;
    }

    /** Each section of them under that name. */
    public static List<Block> named(String name, List<Block> blocks) {
        return blocks.stream().map(one -> named(name, one)).toList();
    }

    /** Words and the requirements they rest on. */
    public static List<Inline> cited(String words, String... requirements) {
        return List.of(
                new Inline.Words(words),
                new Inline.Requirements(
                        Arrays.stream(requirements).map(Citation::of).toList()));
    }

    public static Block.Paragraph paragraph(String words, String... requirements) {
        return new Block.Paragraph(cited(words, requirements));
    }

    public static Block.Listing list(List<String> items) {
        return new Block.Listing(false, items.stream().map(Inline::words).toList());
    }

    /** Words and the entries they come from. */
    public static List<Inline> sourced(String words, EntryRef... entries) {
        return List.of(new Inline.Words(words), new Inline.Sources(List.of(entries)));
    }

    public static Block.LabelledValue value(String label, String words) {
        return new Block.LabelledValue(label, Inline.words(words));
    }

    /** A figure or statement with the entries it comes from. */
    public static Block.LabelledValue value(String label, String words, EntryRef... entries) {
        return new Block.LabelledValue(label, sourced(words, entries));
    }

    /** Labelled values without those that have no text. */
    public static Block.LabelledValues values(Block.LabelledValue... values) {
        List<Block.LabelledValue> filled = new ArrayList<>();
        for (Block.LabelledValue value : values) {
            boolean empty = value.value().stream()
                    .allMatch(one ->
                            one instanceof Inline.Words words && words.text().isEmpty());
            if (!empty) {
                filled.add(value);
            }
        }
        return new Block.LabelledValues(filled);
    }

    /** A section with a table of the same title, or a sentence that there is nothing to put in it: {@code key} and {@code key.none}. */
    public static Block.Section table(
            Wording words, String key, List<Block.Row> rows, List<Block.Column> columns, String... requirements) {
        String title = words.text(key);
        return section(
                title,
                rows.isEmpty()
                        ? paragraph(words.text(key + ".none"), requirements)
                        : new Block.Table(title, columns, rows));
    }

    public static List<EntryRef> refs(List<? extends Entry> entries) {
        return entries.stream().map(Entry::toRef).toList();
    }
}
