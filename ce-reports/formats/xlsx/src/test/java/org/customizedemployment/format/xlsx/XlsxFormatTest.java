package org.customizedemployment.format.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.customizedemployment.format.xlsx.Books.document;
import static org.customizedemployment.format.xlsx.Books.read;
import static org.customizedemployment.format.xlsx.Books.table;
import static org.customizedemployment.format.xlsx.Books.xlsx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Inline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The workbook: its sheets, their names, how they are printed. */
class XlsxFormatTest {
    @Test
    @Tag("FED-PRIV-1")
    void the_same_document_gives_the_same_bytes_without_saying_when_or_by_whom() throws Exception {
        Document document = document(table("Hours", Cell.of("3 h")));
        assertThat(xlsx(document)).isEqualTo(xlsx(document));
        try (XSSFWorkbook book = read(document)) {
            var about = book.getProperties().getCoreProperties();
            assertThat(about.getTitle()).isEqualTo("Sample");
            assertThat(about.getCreated()).isNull();
            assertThat(about.getModified()).isNull();
            assertThat(about.getCreator()).isNull();
            assertThat(book.isMacroEnabled()).isFalse();
        }
    }

    @Test
    void each_table_has_a_sheet_after_one_that_says_what_the_file_is_and_leads_to_them() throws Exception {
        Block.Section inner = new Block.Section("More", List.of(table("Costs", Cell.of("1"))));
        try (XSSFWorkbook book = read(document(table("Hours", Cell.of("3 h")), inner))) {
            assertThat(IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName))
                    .containsExactly("About", "Hours", "Costs");
            List<String> lines = new ArrayList<>();
            book.getSheet("About").forEach(row -> lines.add(row.getCell(0).getStringCellValue()));
            assertThat(lines)
                    .filteredOn(one -> !one.isEmpty())
                    .containsExactly("Sample", "Draft", "This copy is for the team.", "Hours", "Costs");
            assertThat(book.getSheet("About").getHyperlinkList())
                    .extracting(one -> one.getLocation())
                    .containsExactly("'Hours'!A1", "'Costs'!A1");
        }
    }

    @Test
    @Tag("SEM-3")
    void an_employer_is_not_told_for_whom_else_there_are_copies() throws Exception {
        for (Audience audience : List.of(Audience.EMPLOYER, Audience.PUBLIC)) {
            try (XSSFWorkbook book = read(
                    new Document("sample", "Sample", Locale.US, audience, null, List.of(table("T", Cell.of("x")))))) {
                List<String> lines = new ArrayList<>();
                book.getSheetAt(0).forEach(row -> lines.add(row.getCell(0).getStringCellValue()));
                assertThat(lines).containsExactly("Sample", "T");
            }
        }
    }

    @Test
    @Tag("FED-ACC-1")
    void headings_stay_in_sight_and_repeat_on_paper() throws Exception {
        try (XSSFWorkbook book = read(document(table("Hours", Cell.of("3 h"))))) {
            XSSFSheet sheet = book.getSheet("Hours");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold())
                    .isTrue();
        }
    }

    @Test
    void sheets_have_names_that_programs_take_and_each_only_once() throws Exception {
        String dogs = "Dogs".repeat(12);
        String emoji = "x".repeat(30) + "🐕";
        try (XSSFWorkbook book = read(document(
                table("a[b]c:d*e?f/g\\h", Cell.of("1")),
                table(dogs, Cell.of("2")),
                table(dogs.toLowerCase(Locale.ROOT), Cell.of("3")),
                table("History", Cell.of("4")),
                table("'About'", Cell.of("5")),
                table(":?", Cell.of("6")),
                table(emoji, Cell.of("7"))))) {
            List<String> names = IntStream.range(0, book.getNumberOfSheets())
                    .mapToObj(book::getSheetName)
                    .toList();
            assertThat(names)
                    .containsExactly(
                            "About",
                            "a b c d e f g h",
                            dogs.substring(0, 31),
                            dogs.toLowerCase(Locale.ROOT).substring(0, 27) + " (2)",
                            "History (2)",
                            "About (2)",
                            "-",
                            "x".repeat(30));
            assertThat(names).allSatisfy(name -> assertThat(name.length()).isLessThanOrEqualTo(31));
            assertThat(book.getSheetAt(0).getHyperlinkList())
                    .extracting(one -> one.getLocation())
                    .contains("'History (2)'!A1");
        }
    }

    @Test
    void a_document_without_tables_is_written_line_by_line_in_its_language() throws Exception {
        Document letter = new Document(
                "letter",
                "Carta",
                Locale.forLanguageTag("es-US"),
                Audience.TEAM,
                null,
                List.of(new Block.Section(
                        "Intereses",
                        List.of(new Block.Paragraph(List.of(
                                new Inline.Words("Perros"),
                                new Inline.Sources(List.of(EntryRef.parse("statement-01#1")))))))));
        try (XSSFWorkbook book = read(letter)) {
            XSSFSheet sheet = book.getSheet("Carta");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Intereses");
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("Perros");
            assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("Fuentes");
        }
    }

    @Test
    void more_rows_than_a_sheet_has_are_an_error() {
        Block.Table endless = new Block.Table(
                "Long", List.of(Block.Column.text("What")), Collections.nCopies(1_048_576, Block.Row.of(Cell.of("x"))));
        assertThatThrownBy(() -> xlsx(document(endless)))
                .isInstanceOf(CeException.class)
                .hasMessageContaining("CE-FORMAT-XLSX-001");
    }

    @Test
    @Tag("FED-ACC-1")
    void long_texts_go_on_below_so_that_a_sheet_fits_on_paper_and_says_which_it_is() throws Exception {
        EntryRef[] many = IntStream.range(0, 9)
                .mapToObj(one -> EntryRef.parse("service-0" + one + "#1"))
                .toArray(EntryRef[]::new);
        String words = "Brushes and dries thoroughly ".repeat(4);
        try (XSSFWorkbook book = read(document(table("Long", Cell.of(words, List.of(many)), Cell.of("short"))))) {
            XSSFSheet sheet = book.getSheet("Long");
            assertThat(sheet.getRow(1).getCell(0).getCellStyle().getWrapText()).isTrue();
            assertThat(sheet.getRow(1).getCell(1).getCellStyle().getWrapText()).isTrue();
            assertThat(sheet.getRow(2).getCell(0).getCellStyle().getWrapText()).isFalse();
            assertThat(sheet.getColumnWidth(1) / 256).isBetween(30, 34);
            assertThat(sheet.getFooter().getLeft()).endsWith("&A");
            assertThat(sheet.getFooter().getRight()).endsWith("&P / &N");
        }
    }

    @Test
    void where_no_row_comes_from_an_entry_there_is_no_column_for_entries() throws Exception {
        try (XSSFWorkbook book = read(document(table("Hours", Cell.of("3 h"))))) {
            assertThat(book.getSheet("Hours").getRow(0).getLastCellNum()).isEqualTo((short) 1);
        }
    }

    @Test
    void tables_with_the_same_caption_are_told_apart_by_their_headings() throws Exception {
        Block morning = new Block.Section("Morning", List.of(table("Pieces", Cell.of("1"))));
        Block noon = new Block.Section("Noon", List.of(table("Pieces", Cell.of("2"))));
        try (XSSFWorkbook book = read(document(morning, noon, table("Hours", Cell.of("3"))))) {
            assertThat(IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName))
                    .containsExactly("About", "Morning > Pieces", "Noon > Pieces", "Hours");
        }
    }
}
