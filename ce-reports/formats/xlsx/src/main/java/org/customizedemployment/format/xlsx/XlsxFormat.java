package org.customizedemployment.format.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.DocumentTables;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.spi.report.FormatTools;
import org.customizedemployment.spi.report.ReproducibleZip;
import org.customizedemployment.spi.text.Messages;
import org.dhatim.fastexcel.Workbook;

/**
 * A workbook with a sheet for each table of a document, after a sheet that says what it is and lists them. Minutes, money, days and whole numbers
 * are numbers, the last column has the entries that a row comes from, headings stay in sight. Text is stored as text, so nothing in it can run as a
 * formula, and there are no macros. A document without tables is written line by line. The same document gives the same bytes.
 *
 * <p>What is longer than a cell can hold (32 767 characters) is cut, and says so.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class XlsxFormat implements Format {
    private static final int MOST_ROWS = 1_048_575;
    private static final int MOST_COLUMNS = 16_383;
    private static final Pattern MADE =
            Pattern.compile("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>|<dc:creator>[^<]*</dc:creator>");

    @Override
    public Descriptor getDescriptor() {
        return Descriptor.of("xlsx", "0.1", ProviderKind.FORMAT);
    }

    @Override
    public String getMediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public String getFileExtension() {
        return "xlsx";
    }

    @Override
    public boolean isBinary() {
        return true;
    }

    @Override
    public void render(Document document, OutputStream out, FormatTools tools) throws IOException {
        Messages messages = tools.getMessages();
        List<Block.Table> tables = DocumentTables.of(document.blocks());
        if (tables.isEmpty()) {
            tables = List.of(DocumentTables.text(document, messages.text("format.part"), messages.text("format.text")));
        }
        tables.forEach(XlsxFormat::check);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "ce-format-xlsx", "00.0001")) {
            workbook.properties().setTitle(CellText.clean(document.title()));
            new Sheets(workbook, messages).write(document, tables);
        }
        out.write(ReproducibleZip.of(
                bytes.toByteArray(), (name, text) -> MADE.matcher(text).replaceAll("")));
        out.flush();
    }

    private static void check(Block.Table table) {
        int rows = table.rows().size();
        int columns = table.columns().size();
        if (rows > MOST_ROWS || columns > MOST_COLUMNS) {
            throw new CeException(
                    XlsxError.TOO_LARGE,
                    "a table of " + rows + " rows and " + columns + " columns, where a sheet has " + MOST_ROWS + " and "
                            + MOST_COLUMNS);
        }
    }
}
