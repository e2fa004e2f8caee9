package org.customizedemployment.format.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.reports.text.BundleMessages;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Inline;
import org.customizedemployment.spi.report.FormatTools;
import org.customizedemployment.spi.text.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class XlsxFormatTest {
    private static final EntryRef SERVICE = EntryRef.parse("service-07#2");

    private static byte[] xlsx(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new XlsxFormat().render(document, out, new FormatTools() {
                @Override
                public Messages getMessages() {
                    return BundleMessages.of(document.language(), List.of());
                }

                @Override
                public byte[] render(String format, Document other) {
                    throw new AssertionError("a workbook is not made from another format");
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static XSSFWorkbook read(Document document) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(xlsx(document)));
    }

    private static Document document(Block... blocks) {
        return new Document("sample", "Sample", Locale.US, Audience.TEAM, "Draft", List.of(blocks));
    }

    private static Block.Table table(String caption, Cell... cells) {
        List<Block.Row> rows = new ArrayList<>();
        for (Cell cell : cells) {
            rows.add(Block.Row.of(cell));
        }
        return new Block.Table(caption, List.of(Block.Column.text("What")), rows);
    }

    /** What a spreadsheet program holds for these words, in a cell of their own. */
    private static String kept(String words) throws IOException {
        try (XSSFWorkbook book = read(document(table("Words", Cell.of(words))))) {
            XSSFCell cell = book.getSheetAt(1).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            return cell.getStringCellValue();
        }
    }

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
    @Tag("CT-23")
    void minutes_money_days_and_numbers_can_be_calculated_with_and_their_entries_stand_beside_them() throws Exception {
        Block.Table table = new Block.Table(
                "Bill",
                List.of(
                        Block.Column.header("Service"),
                        Block.Column.text("Day"),
                        Block.Column.number("Time"),
                        Block.Column.number("Amount"),
                        Block.Column.number("Rate"),
                        Block.Column.number("Lines")),
                List.of(
                        Block.Row.of(
                                Cell.of("Discovery", List.of(SERVICE)),
                                Cell.of("May 5, 2026").worth(new ArgumentValue.OfDate(LocalDate.of(2026, 5, 5))),
                                Cell.of("1 h 30 min", List.of(SERVICE))
                                        .worth(new ArgumentValue.OfMinutes(Minutes.of(90))),
                                Cell.of("$82.50").worth(new ArgumentValue.OfMoney(Money.parse("USD 82.50"))),
                                Cell.of("0.6250").worth(new ArgumentValue.OfNumber(new BigDecimal("0.6250"))),
                                new Cell(
                                        List.of(
                                                new Inline.Words("12"),
                                                new Inline.Sources(List.of(EntryRef.parse("x-1#1")))),
                                        List.of())),
                        Block.Row.total(
                                Cell.of("All"), Cell.of(""), Cell.of("—"), Cell.of(""), Cell.of(""), Cell.of("012"))));
        try (XSSFWorkbook book = read(document(table))) {
            XSSFSheet sheet = book.getSheet("Bill");
            var row = sheet.getRow(1);
            assertThat(row.getCell(1).getLocalDateTimeCellValue()).isEqualTo("2026-05-05T00:00");
            assertThat(row.getCell(2).getRawValue()).isEqualTo("90");
            assertThat(row.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("0\" min\"");
            assertThat(row.getCell(3).getRawValue()).isEqualTo("82.50");
            assertThat(row.getCell(3).getCellStyle().getDataFormatString()).isEqualTo("$#,##0.00");
            assertThat(row.getCell(4).getRawValue()).isEqualTo("0.6250");
            assertThat(row.getCell(5).getRawValue()).isEqualTo("12");
            for (int i = 1; i <= 5; i++) {
                assertThat(row.getCell(i).getCellType()).isEqualTo(CellType.NUMERIC);
            }
            assertThat(sheet.getRow(0).getCell(6).getStringCellValue()).isEqualTo("Sources");
            assertThat(row.getCell(6).getStringCellValue()).isEqualTo("service-07#2; x-1#1");

            var total = sheet.getRow(2);
            assertThat(total.getCell(0).getCellStyle().getFont().getBold()).isTrue();
            assertThat(total.getCell(2).getStringCellValue()).isEqualTo("—");
            // What begins with zero is a code, not a number.
            assertThat(total.getCell(5).getStringCellValue()).isEqualTo("012");
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
    void what_looks_like_a_formula_stays_text() throws Exception {
        for (String formula : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "=HYPERLINK(\"https://x.example\")")) {
            assertThat(kept(formula)).isEqualTo(formula);
        }
        Block.Table number = new Block.Table(
                "Numbers",
                List.of(Block.Column.number("=2+2")),
                List.of(Block.Row.of(Cell.of("=1+1")), Block.Row.of(Cell.of("+1"))));
        try (XSSFWorkbook book = read(document(number))) {
            book.forEach(sheet -> sheet.forEach(
                    row -> row.forEach(cell -> assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK))));
        }
    }

    @Test
    void text_of_all_kinds_comes_back_and_what_no_file_can_hold_is_left_out() throws Exception {
        assertThat(kept("Nguyễn 小明 مريم 🧑‍🦽 <b>&amp; \"x\"")).isEqualTo("Nguyễn 小明 مريم 🧑‍🦽 <b>&amp; \"x\"");
        assertThat(kept("one\ntwo\tthree")).isEqualTo("one\ntwo\tthree");
        assertThat(kept("  x  ")).isEqualTo("  x  ");
        assertThat(kept("a\u0000b\u0007c\u001Bd\uD800e\uFFFEf\u202Eg")).isEqualTo("abcdefg");
    }

    @Test
    void an_address_can_be_read_where_it_is_not_what_is_read_anyway() throws Exception {
        Block.Table links = new Block.Table(
                "Links",
                List.of(Block.Column.text("Where")),
                List.of(
                        Block.Row.of(
                                new Cell(List.of(new Inline.Link("Our page", "https://agency.example/ce")), List.of())),
                        Block.Row.of(
                                new Cell(List.of(new Inline.Link("x@y.example", "mailto:x@y.example")), List.of()))));
        try (XSSFWorkbook book = read(document(links))) {
            XSSFSheet sheet = book.getSheet("Links");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("Our page (https://agency.example/ce)");
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("x@y.example");
        }
    }

    @Test
    void what_is_longer_than_a_cell_is_cut_and_says_so() throws Exception {
        // Not the same again and again: such a small file of so much text is taken for an attack where it is read back.
        String counted = IntStream.range(0, 10_000).mapToObj(one -> one + " ").collect(Collectors.joining());
        String cut = kept(counted.substring(0, 40_000));
        assertThat(cut)
                .hasSize(32_767)
                .startsWith(counted.substring(0, 32_600))
                .contains(" … (cut: 40,000 characters in all");
        String whole = counted.substring(0, 32_767);
        assertThat(kept(whole)).isEqualTo(whole);
        // Not through the middle of a character, wherever it falls.
        String pictures = IntStream.range(0, 20_000)
                .map(one -> 0x1F300 + one * one % 251)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        for (String words : List.of(pictures, "x" + pictures)) {
            assertThat(kept(words).split(" … ")[0])
                    .isEqualTo(words.substring(0, kept(words).indexOf(" … ")));
            assertThat(kept(words).codePoints()).noneMatch(one -> one >= 0xD800 && one <= 0xDFFF);
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
                List.of(new Block.Section("Intereses", List.of(Block.Paragraph.of("Perros")))));
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
}
