package org.customizedemployment.tck.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.spi.document.BarChart;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Inline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nothing of a document is lost, whatever kind of block it is in and however much there is, and nothing of another one is there. */
interface ContentClauses extends FormatClauses {
    /** Rows of a long table: more than a page, and more than a program shows at first. */
    int ROWS = 400;

    /** Sections in sections: more than a format has levels of headings. */
    int LEVELS = 12;

    @Test
    @Tag("FED-ACC-1")
    default void every_word_of_every_kind_of_block_is_there() {
        EveryBlock planted = EveryBlock.planted();
        String read = read(planted.document());
        assertThat(read).as("the words in tables").contains(planted.tableWords());
        if (!isOfTables()) {
            assertThat(read).as("all other words").contains(planted.words());
        }
        if (hasLetterhead()) {
            assertThat(read).as("the words of the paper").contains(planted.paperWords());
        }
    }

    @Test
    @Tag("SEM-5")
    default void a_document_on_nobodys_paper_tells_nobody() {
        EveryBlock planted = EveryBlock.planted();
        Document document = planted.document();
        written(document);
        assertThat(read(document.on(null))).doesNotContain(planted.paperWords());
    }

    @Test
    default void without_tables_the_words_are_there_all_the_same() {
        Document document = new Document(
                "sample",
                "Title",
                Locale.US,
                Audience.TEAM,
                null,
                List.of(
                        Block.Paragraph.of("Robin"),
                        new Block.Section("Work", List.of(new Block.Listing(false, List.of(Inline.words("Dogs")))))));
        assertThat(read(document)).contains("Robin", "Work", "Dogs");
    }

    @Test
    default void a_long_table_is_written_to_its_last_row() {
        List<Block.Row> rows = new ArrayList<>();
        IntStream.range(0, ROWS)
                .forEach(number -> rows.add(Block.Row.of(Cell.of("Row" + number + "x"), Cell.of("" + number))));
        List<Block.Column> columns = List.of(Block.Column.header("Name"), Block.Column.number("Number"));
        String read = read(of(new Block.Table("Rows", columns, rows)));
        assertThat(IntStream.range(0, ROWS).filter(number -> !read.contains("Row" + number + "x")))
                .as("rows that are missing")
                .isEmpty();
    }

    @Test
    default void sections_in_sections_are_written_however_deep() {
        Block block = Block.Paragraph.of("Ground");
        for (int level = 0; level < LEVELS; level++) {
            block = new Block.Section("Level" + level + "x", List.of(block));
        }
        String read = read(of(block));
        assertThat(IntStream.range(0, LEVELS).filter(level -> !read.contains("Level" + level + "x")))
                .as("levels that are missing")
                .isEmpty();
        assertThat(read).contains("Ground");
    }

    @Test
    default void what_is_empty_can_be_written() {
        List<Block.Column> columns = List.of(Block.Column.header("Name"));
        Block.Table rowless = new Block.Table("None", columns, List.of());
        assertThat(textOf(written(of()))).as("a document without blocks").isNotNull();
        Document empty = of(
                new Block.Section("Section", List.of()),
                new Block.Paragraph(List.of()),
                new Block.Listing(false, List.of()),
                new Block.Tree(List.of()),
                new Block.LabelledValues(List.of()),
                new Block.Notice("Notice", List.of()),
                rowless,
                new Block.Table("One", columns, List.of(Block.Row.of(Cell.of("")))),
                new Block.Figure("Figure", "Nothing to draw", new BarChart(List.of(), List.of()), rowless),
                new Block.Preformatted(""));
        assertThat(read(empty)).contains("Name");
    }

    private static Document of(Block... blocks) {
        return new Document("sample", "Title", Locale.US, Audience.TEAM, null, List.of(blocks));
    }
}
