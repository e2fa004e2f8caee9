package org.customizedemployment.spi.document;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.error.InvalidValueException;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.value.Digest;
import org.jspecify.annotations.Nullable;

/** A part of a document that stands on its own lines. What it says is not in its {@code toString}, as it may be about a person. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public sealed interface Block {
    /**
     * A heading and what belongs under it; nesting gives the level.
     *
     * @param name by which an agency's own text can take its place, the same in every language, for example {@code themes}; null: it has none
     * @param title the heading
     * @param blocks what belongs under it
     */
    record Section(@Nullable String name, String title, List<Block> blocks) implements Block {
        public Section {
            blocks = List.copyOf(blocks);
        }

        /** Without a name. */
        public Section(String title, List<Block> blocks) {
            this(null, title, blocks);
        }

        /** The same under a name. */
        public Section named(String other) {
            return new Section(other, title, blocks);
        }

        @Override
        public String toString() {
            return "Section[" + (name == null ? "####" : name) + ", " + blocks + "]";
        }
    }

    /** Running text. */
    record Paragraph(List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }

        public static Paragraph of(String words) {
            return new Paragraph(List.of(new Inline.Words(words)));
        }
    }

    /** A list; {@code ordered} if the order means something. */
    record Listing(boolean ordered, List<List<Inline>> items) implements Block {
        public Listing {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /** Things that rest on other things, each under what rests on it: an answer, its reasons, what they come from. */
    record Tree(List<Branch> branches) implements Block {
        public Tree {
            branches = List.copyOf(branches);
        }
    }

    /** A line of a tree, and the lines under it. */
    record Branch(List<Inline> content, List<Branch> branches) {
        public Branch {
            content = List.copyOf(content);
            branches = List.copyOf(branches);
        }

        /** With nothing under it. */
        public static Branch of(String words) {
            return new Branch(Inline.words(words), List.of());
        }
    }

    /** Labels and what belongs to each. */
    record LabelledValues(List<LabelledValue> values) implements Block {
        public LabelledValues {
            values = List.copyOf(values);
        }
    }

    /**
     * A label and what belongs to it.
     *
     * @param label what it is
     * @param value what is read
     * @param said the same as a value, for formats that programs read: minutes, money, a rate, a day or a number; null where it is only text
     */
    record LabelledValue(
            String label, List<Inline> value, @Nullable ArgumentValue said) {
        public LabelledValue {
            value = List.copyOf(value);
        }

        /** Text. */
        public LabelledValue(String label, List<Inline> value) {
            this(label, value, null);
        }

        /** The same with what it says as a value. */
        public LabelledValue worth(ArgumentValue other) {
            return new LabelledValue(label, value, other);
        }

        @Override
        public String toString() {
            return "LabelledValue[####]";
        }
    }

    /** Something to notice: a draft mark, an open question. */
    record Notice(String title, List<Block> blocks) implements Block {
        public Notice {
            blocks = List.copyOf(blocks);
        }

        @Override
        public String toString() {
            return "Notice[####, " + blocks + "]";
        }
    }

    /**
     * A table with a caption and named columns.
     *
     * @param caption what it shows
     * @param columns at least one
     * @param rows each with as many cells as there are columns
     */
    record Table(String caption, List<Column> columns, List<Row> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        @Override
        public String toString() {
            return "Table[####, " + columns.size() + " columns, " + rows.size() + " rows]";
        }
    }

    /**
     * A column.
     *
     * @param title its heading
     * @param number whether it holds numbers, which stand right
     * @param rowHeader whether its cells name their rows
     */
    record Column(String title, boolean number, boolean rowHeader) {
        public static Column text(String title) {
            return new Column(title, false, false);
        }

        public static Column number(String title) {
            return new Column(title, true, false);
        }

        public static Column header(String title) {
            return new Column(title, false, true);
        }

        @Override
        public String toString() {
            return "Column[####, number=" + number + ", rowHeader=" + rowHeader + "]";
        }
    }

    /** A row; a total is set off from the others. */
    record Row(List<Cell> cells, boolean total) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(Cell... cells) {
            return new Row(List.of(cells), false);
        }

        public static Row total(Cell... cells) {
            return new Row(List.of(cells), true);
        }
    }

    /**
     * A picture of data. Formats that draw show it with its table beside it, all others show the table, which says the same.
     *
     * @param title what it shows
     * @param description the same in a sentence or two, for those who do not see it
     * @param picture what is drawn
     * @param table its data
     */
    record Figure(String title, String description, Drawing picture, Table table) implements Block {
        /** Whether its table says the same title, so that formats that show only the table need not say it twice. */
        public boolean isTitledByTable() {
            return title.equals(table.caption());
        }

        @Override
        public String toString() {
            return "Figure[####, " + picture + ", " + table + "]";
        }
    }

    /**
     * A photo or other picture that someone made. Its bytes are not part of the document: a format asks for them by their digest, and shows the
     * words where it gets none.
     *
     * @param alternative what can be seen in it, in words; never blank: without words it is not for everyone (FED-ACC-1)
     * @param content the digest of its bytes; null if they are not for this audience, or were never kept
     * @param sources the entries that it and its words come from
     */
    record Image(String alternative, @Nullable Digest content, List<EntryRef> sources) implements Block {
        public Image {
            if (alternative.isBlank()) {
                throw new InvalidValueException(
                        CoreError.BAD_ARGUMENT, "a picture without words for those who do not see it");
            }
            sources = List.copyOf(sources);
        }

        @Override
        public String toString() {
            return "Image[####, " + (content == null ? "words only" : "with content") + ", " + sources + "]";
        }
    }

    /** Text that keeps its line breaks, such as a diagram's source. */
    record Preformatted(String text) implements Block {
        @Override
        public String toString() {
            return "Preformatted[####]";
        }
    }
}
