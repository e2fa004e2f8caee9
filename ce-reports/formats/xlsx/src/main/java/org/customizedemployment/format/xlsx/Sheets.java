package org.customizedemployment.format.xlsx;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Letterhead;
import org.customizedemployment.spi.text.Messages;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes the sheets of a workbook. */
final class Sheets {
    private static final String DAY = "yyyy-mm-dd";
    private static final String TIME = "yyyy-mm-dd hh:mm";
    private static final String MINUTES = "0\" min\"";
    private static final String DOLLARS = "$#,##0.00";
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9]\\d{0,14})");
    private static final String FONT = "Calibri";
    private static final int SMALL = 9;
    private static final int WIDEST = 60;
    private static final int SOURCES_WIDTH = 32;
    private static final int NARROWEST = 8;
    private static final int LOOKED_AT = 200;
    private static final int AT_ONCE = 1000;
    private static final int ABOUT_WIDTH = 70;

    private final Workbook workbook;
    private final Messages messages;
    private final SheetNames names = new SheetNames();

    Sheets(Workbook workbook, Messages messages) {
        this.workbook = workbook;
        this.messages = messages;
    }

    void write(Document document, List<Block.Table> tables) throws IOException {
        String about = names.of(messages.text("format.about"));
        List<String> sheets = new ArrayList<>();
        tables.forEach(table -> sheets.add(names.of(table.caption())));
        about(workbook.newWorksheet(about), document, tables, sheets);
        for (int i = 0; i < tables.size(); i++) {
            table(workbook.newWorksheet(sheets.get(i)), tables.get(i));
        }
    }

    /** Whose paper it is, in words; the sheets of data stay as a program reads them. */
    private int head(Worksheet sheet, Letterhead paper) {
        int row = 0;
        text(sheet, row, 0, paper.name());
        sheet.style(row, 0).bold().set();
        row++;
        for (String line : paper.lines()) {
            text(sheet, row++, 0, line);
        }
        return row + 1;
    }

    private void about(Worksheet sheet, Document document, List<Block.Table> tables, List<String> sheets)
            throws IOException {
        sheet.width(0, ABOUT_WIDTH);
        Letterhead paper = document.letterhead();
        int row = paper == null ? 0 : head(sheet, paper);
        text(sheet, row, 0, document.title());
        sheet.style(row, 0).bold().fontSize(16).wrapText(true).set();
        row++;
        String state = document.state();
        if (state != null) {
            text(sheet, row++, 0, state);
        }
        if (document.audience() != Audience.EMPLOYER && document.audience() != Audience.PUBLIC) {
            text(
                    sheet,
                    row++,
                    0,
                    messages.text("format.audience." + document.audience().word()));
        }
        row++;
        for (int i = 0; i < tables.size(); i++) {
            String link = "'" + sheets.get(i).replace("'", "''") + "'!A1";
            sheet.hyperlink(
                    row,
                    0,
                    HyperLink.internal(link, CellText.clean(tables.get(i).caption())));
            sheet.style(row++, 0).wrapText(true).set();
        }
        if (paper != null) {
            row++;
            for (String line : paper.footer()) {
                text(sheet, row++, 0, line);
            }
        }
        sheet.finish();
    }

    /** Headings over the columns, and one over the entries that rows come from, if any comes from one. */
    private void headings(Worksheet sheet, Block.Table table) {
        int columns = table.columns().size();
        for (int i = 0; i < columns; i++) {
            Block.Column column = table.columns().get(i);
            text(sheet, 0, i, column.title());
            sheet.width(i, width(table, i));
            StyleSetter style = sheet.style(0, i).bold().wrapText(true).verticalAlignment("top");
            (column.number() ? style.horizontalAlignment("right") : style).set();
        }
        if (table.rows().stream().anyMatch(CellText::hasSources)) {
            text(sheet, 0, columns, messages.text("format.sources"));
            sheet.width(columns, SOURCES_WIDTH);
            sheet.style(0, columns).bold().verticalAlignment("top").set();
        }
    }

    private void table(Worksheet sheet, Block.Table table) throws IOException {
        int columns = table.columns().size();
        headings(sheet, table);
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.pageOrientation("landscape");
        sheet.footer("&A", Position.LEFT, FONT, SMALL);
        sheet.footer("&P / &N", Position.RIGHT, FONT, SMALL);
        int at = 1;
        for (Block.Row row : table.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                cell(sheet, at, i, row.cells().get(i), table.columns().get(i), row.total());
            }
            String sources = CellText.sources(row, messages);
            if (!sources.isEmpty()) {
                sheet.value(at, columns, sources);
                broken(sheet, at, columns, sources, SOURCES_WIDTH);
            }
            at++;
            if (at % AT_ONCE == 0) {
                sheet.flush();
            }
        }
        sheet.finish();
    }

    private void cell(Worksheet sheet, int row, int column, Cell cell, Block.Column of, boolean total) {
        ArgumentValue value = cell.value();
        String format = null;
        String words = "";
        if (value instanceof ArgumentValue.OfMinutes one) {
            sheet.value(row, column, one.minutes().value());
            format = MINUTES;
        } else if (value instanceof ArgumentValue.OfMoney one) {
            sheet.value(row, column, amount(one.money()));
            String currency = one.money().currency();
            format = currency.equals("USD") ? DOLLARS : "#,##0.00 \"" + currency + "\"";
        } else if (value instanceof ArgumentValue.OfDate one) {
            sheet.value(row, column, one.date());
            format = DAY;
        } else if (value instanceof ArgumentValue.OfTime one) {
            sheet.value(row, column, one.time().getLocal());
            format = TIME;
        } else if (value instanceof ArgumentValue.OfNumber one) {
            sheet.value(row, column, one.number());
        } else {
            words = CellText.of(cell, messages);
            if (of.number() && WHOLE.matcher(words).matches()) {
                sheet.value(row, column, new BigDecimal(words));
            } else if (!words.isEmpty()) {
                sheet.value(row, column, words);
            }
        }
        style(sheet, row, column, format, total);
        broken(sheet, row, column, words, WIDEST);
    }

    /** Into lines, where it would run over what is beside it and make the sheet too wide for paper. */
    private static void broken(Worksheet sheet, int row, int column, String words, int width) {
        if (words.length() > width || words.indexOf('\n') >= 0) {
            sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
    }

    private static BigDecimal amount(Money money) {
        return new BigDecimal(money.toString().substring(money.currency().length() + 1));
    }

    private static void style(Worksheet sheet, int row, int column, @Nullable String format, boolean total) {
        if (total && format != null) {
            sheet.style(row, column).bold().format(format).set();
        } else if (total) {
            sheet.style(row, column).bold().set();
        } else if (format != null) {
            sheet.style(row, column).format(format).set();
        }
    }

    private void text(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, CellText.fitting(CellText.clean(text), messages));
    }

    /** As wide as its text within reason; the first rows tell enough. */
    private int width(Block.Table table, int column) {
        int longest = table.columns().get(column).title().length();
        for (Block.Row row :
                table.rows().subList(0, Math.min(LOOKED_AT, table.rows().size()))) {
            longest = Math.max(
                    longest, CellText.of(row.cells().get(column), messages).length());
        }
        return Math.max(NARROWEST, Math.min(WIDEST, longest + 2));
    }
}
