package org.customizedemployment.format.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.reports.text.BundleMessages;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.report.FormatTools;
import org.customizedemployment.spi.text.Messages;

/** Small workbooks, written and read back. */
final class Books {
    private Books() {}

    static byte[] xlsx(Document document) {
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

    static XSSFWorkbook read(Document document) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(xlsx(document)));
    }

    static Document document(Block... blocks) {
        return new Document("sample", "Sample", Locale.US, Audience.TEAM, "Draft", List.of(blocks));
    }

    static Block.Table table(String caption, Cell... cells) {
        List<Block.Row> rows = new ArrayList<>();
        for (Cell cell : cells) {
            rows.add(Block.Row.of(cell));
        }
        return new Block.Table(caption, List.of(Block.Column.text("What")), rows);
    }

    /** What a spreadsheet program holds for these words, in a cell of their own. */
    static String kept(String words) throws IOException {
        try (XSSFWorkbook book = read(document(table("Words", Cell.of(words))))) {
            XSSFCell cell = book.getSheetAt(1).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            return cell.getStringCellValue();
        }
    }
}
