package org.customizedemployment.format.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.format.xlsx.Books.document;
import static org.customizedemployment.format.xlsx.Books.kept;
import static org.customizedemployment.format.xlsx.Books.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Inline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is in a cell, and what a spreadsheet program makes of it. */
class XlsxCellTest {
    private static final EntryRef SERVICE = EntryRef.parse("service-07#2");

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
}
