package org.customizedemployment.format.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.format.docx.Letters.docx;
import static org.customizedemployment.format.docx.Letters.parts;
import static org.customizedemployment.format.docx.Letters.read;
import static org.customizedemployment.format.docx.Letters.sample;
import static org.customizedemployment.format.docx.Letters.styled;
import static org.customizedemployment.format.docx.Letters.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Inline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;

/** How a document is built: headings, tables, lists, what it says of itself. */
@Tag("FED-ACC-1")
class DocxFormatTest {
    @Test
    @Tag("FED-PRIV-1")
    void the_same_document_gives_the_same_bytes_without_saying_when_or_by_whom() throws Exception {
        Document document = sample(Block.Paragraph.of("Dogs"), table("Time a week"));
        byte[] docx = docx(document);
        assertThat(docx(document)).isEqualTo(docx);
        try (XWPFDocument read = read(docx)) {
            var about = read.getProperties().getCoreProperties();
            assertThat(about.getTitle()).isEqualTo("Sample");
            assertThat(about.getCreated()).isNull();
            assertThat(about.getModified()).isNull();
            assertThat(about.getCreator()).isNull();
        }
        assertThat(parts(docx).keySet()).noneMatch(name -> name.contains("vba") || name.contains("macro"));
    }

    @Test
    void the_language_is_said_and_spoken() throws Exception {
        Document report = new Document(
                "sample",
                "Informe",
                Locale.forLanguageTag("es-US"),
                Audience.TEAM,
                null,
                List.of(Block.Paragraph.of("Perros")));
        byte[] docx = docx(report);
        assertThat(parts(docx).get("word/styles.xml")).contains("w:lang ").contains("\"es-US\"");
        try (XWPFDocument read = read(docx)) {
            assertThat(read.getFooterList().get(0).getText()).contains("Informe", "Página");
        }
        assertThat(parts(docx).get("word/footer1.xml")).contains("NUMPAGES");
    }

    @Test
    void headings_are_headings_of_their_level_and_the_state_stands_out() throws Exception {
        Block.Section inner = new Block.Section("Animals", List.of(Block.Paragraph.of("Dogs")));
        try (XWPFDocument docx = read(new Block.Section("Interests", List.of(inner)))) {
            assertThat(styled(docx))
                    .startsWith(
                            "Heading1: Sample",
                            "State: Draft",
                            "Heading2: Interests",
                            "Heading3: Animals",
                            "Normal: Dogs");
            for (int level = 1; level <= 6; level++) {
                var heading = docx.getStyles().getStyle("Heading" + level);
                // The name and the level by which word processors make an outline.
                assertThat(heading.getName()).isEqualTo("heading " + level);
                assertThat(heading.getCTStyle().getPPr().getOutlineLvl().getVal())
                        .isEqualTo(level - 1);
            }
        }
    }

    @Test
    @Tag("CT-23")
    void a_table_has_its_caption_and_headings_that_repeat_on_each_page() throws Exception {
        try (XWPFDocument docx = read(table("Time a week"))) {
            assertThat(styled(docx)).contains("Caption: Time a week");
            XWPFTable table = docx.getTables().get(0);
            assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal()).isEqualTo("Time a week");
            assertThat(table.getNumberOfRows()).isEqualTo(3);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            assertThat(table.getRow(1).isCantSplitRow()).isTrue();
            assertThat(table.getRow(0).getCell(1).getText()).isEqualTo("Time");
            assertThat(table.getRow(1).getCell(0).getText()).isEqualTo("Towels");
            assertThat(table.getRow(1).getCell(1).getText()).isEqualTo("5\u00A0h");
        }
    }

    @Test
    void a_list_in_order_counts_and_each_counts_from_one() throws Exception {
        Block.Listing steps = new Block.Listing(true, List.of(Inline.words("Greet"), Inline.words("Wash")));
        Block.Listing points = new Block.Listing(false, List.of(Inline.words("Dogs")));
        try (XWPFDocument docx = read(steps, steps, points)) {
            List<XWPFParagraph> items = docx.getParagraphs().stream()
                    .filter(one -> one.getNumID() != null)
                    .toList();
            assertThat(items)
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Greet", "Wash", "Greet", "Wash", "Dogs");
            assertThat(items)
                    .extracting(XWPFParagraph::getNumFmt)
                    .containsExactly("decimal", "decimal", "decimal", "decimal", "bullet");
            assertThat(items.get(0).getNumID()).isEqualTo(items.get(1).getNumID());
            assertThat(items.get(2).getNumID()).isNotEqualTo(items.get(0).getNumID());
        }
    }

    @Test
    void labels_and_lines_that_were_broken_stay_so() throws Exception {
        try (XWPFDocument docx = read(
                new Block.LabelledValues(List.of(new Block.LabelledValue("Name", Inline.words("Robin")))),
                new Block.Preformatted("graph\n  a --> b"),
                new Block.Notice("Open", List.of(Block.Paragraph.of("A question"))))) {
            assertThat(styled(docx))
                    .contains("Normal: Name: Robin", "Code: graph", "Code:   a --> b", "Notice: A question");
        }
    }

    @Test
    void a_table_of_many_columns_has_smaller_letters() throws Exception {
        List<Block.Column> columns = IntStream.range(0, 9)
                .mapToObj(one -> Block.Column.text("Column " + one))
                .toList();
        List<Cell> cells = IntStream.range(0, 9).mapToObj(one -> Cell.of("x")).toList();
        Block.Table wide = new Block.Table("Wide", columns, List.of(new Block.Row(cells, false)));
        try (XWPFDocument docx = read(table("Narrow"), wide)) {
            assertThat(docx.getTables())
                    .extracting(one ->
                            one.getRow(1).getCell(0).getParagraphs().get(0).getStyleID())
                    .containsExactly("Cell", "SmallCell");
        }
    }

    @Test
    void no_word_of_a_bill_is_broken_and_no_unit_stands_apart_from_its_number() throws Exception {
        List<String> titles =
                List.of("Date", "Time", "Service", "Staff", "Claimed", "Payable", "Not payable", "Undecided", "Worth");
        List<String> row = List.of(
                "February 10, 2026 [10]",
                "10:00 AM – 11:30 AM",
                "Post-employment supports",
                "30 días",
                "120",
                "120",
                "0",
                "0",
                "$2,124.00");
        List<String> total =
                List.of("Total", "", "", "", "3540", "3150", "240", "150", "$2,477.50; 9 lines without an amount");
        Block.Table bill = new Block.Table(
                "Lines",
                titles.stream().map(Block.Column::text).toList(),
                List.of(
                        new Block.Row(row.stream().map(Cell::of).toList(), false),
                        new Block.Row(total.stream().map(Cell::of).toList(), true)));
        try (XWPFDocument docx = read(bill)) {
            XWPFTable table = docx.getTables().get(0);
            var grid = table.getCTTbl().getTblGrid();
            // Of DejaVu Sans, which programs take that have no Arial: thousandths of the height of the letters.
            Map<String, Integer> broad = Map.of("Claimed", 4530, "Payable", 4470, "Undecided", 5960);
            broad.forEach((title, width) -> assertThat(width(grid, titles.indexOf(title)))
                    .as(title)
                    .isGreaterThanOrEqualTo(width * 8 * 20 / 1000 + 100));
            assertThat(width(grid, 8))
                    .as("what is said of the total takes no room")
                    .isLessThan(width(grid, 0));
            assertThat(table.getRow(1).getCell(1).getText()).isEqualTo("10:00\u00A0AM – 11:30\u00A0AM");
            // Four letters, one of them with an accent: no unit, on any version of Java.
            assertThat(table.getRow(1).getCell(3).getText()).isEqualTo("30 días");
            // Headings and the row before a total stay with what follows.
            assertThat(table.getRows())
                    .extracting(one ->
                            one.getCell(0).getCTTc().getPArray(0).getPPr().isSetKeepNext())
                    .containsExactly(true, true, false);
        }
    }

    private static int width(CTTblGrid grid, int column) {
        return Integer.parseInt(grid.getGridColArray(column).getW().toString());
    }
}
