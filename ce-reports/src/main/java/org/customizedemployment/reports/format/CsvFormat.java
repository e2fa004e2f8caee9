package org.customizedemployment.reports.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.DocumentTables;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.spi.report.FormatTools;
import org.customizedemployment.spi.text.Messages;

/**
 * The tables of a document as CSV for spreadsheets: UTF-8, lines ended by CRLF. The first column names the table, the last gives the entries
 * that the row comes from; tables with the same columns follow each other under one heading, others after an empty line. Minutes, amounts, days
 * and counts are plain, with the unit in the heading, so that they can be calculated with whatever the language of the document. A document
 * without tables is written line by line. Cells that a spreadsheet would take for a formula begin with an apostrophe.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CsvFormat implements Format {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    /** With the full-width forms of the four signs, which some spreadsheets read likewise. */
    private static final String RISKY = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    @Override
    public Descriptor getDescriptor() {
        return Descriptor.of("csv", "0.1", ProviderKind.FORMAT);
    }

    @Override
    public String getMediaType() {
        return "text/csv";
    }

    @Override
    public String getFileExtension() {
        return "csv";
    }

    @Override
    public void render(Document document, OutputStream out, FormatTools tools) throws IOException {
        StringBuilder text = new StringBuilder();
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(new StringBuilderWriter(text));
        List<String> before = List.of();
        for (Block.Table table : tables(document, tools.getMessages())) {
            CsvColumns columns = new CsvColumns(table, tools.getMessages());
            List<String> heading = heading(columns, tools.getMessages());
            if (!heading.equals(before)) {
                if (!before.isEmpty()) {
                    csv.flush();
                    text.append("\r\n");
                }
                csv.writeRecord(heading);
                before = heading;
            }
            for (Block.Row row : table.rows()) {
                csv.writeRecord(line(table, columns, row));
            }
        }
        csv.flush();
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static List<Block.Table> tables(Document document, Messages messages) {
        List<Block.Table> tables = DocumentTables.of(document.blocks());
        return tables.isEmpty()
                ? List.of(DocumentTables.text(document, messages.text("format.part"), messages.text("format.text")))
                : tables;
    }

    private static List<String> heading(CsvColumns columns, Messages messages) {
        List<String> cells = new ArrayList<>();
        cells.add(guard(messages.text("format.table")));
        columns.titles().forEach(title -> cells.add(guard(title)));
        cells.add(guard(messages.text("format.sources")));
        return cells;
    }

    private static List<String> line(Block.Table table, CsvColumns columns, Block.Row row) {
        List<String> cells = new ArrayList<>();
        cells.add(guard(table.caption()));
        for (int i = 0; i < row.cells().size(); i++) {
            cells.add(guard(columns.of(row.cells().get(i), i)));
        }
        cells.add(guard(sources(row.cells())));
        return cells;
    }

    private static String sources(List<Cell> cells) {
        return cells.stream()
                .flatMap(cell -> InlineText.entries(cell).stream())
                .distinct()
                .map(EntryRef::toString)
                .collect(Collectors.joining("; "));
    }

    /** Text that a spreadsheet would run is made plain; numbers stay numbers. */
    static String guard(String text) {
        boolean risky = !text.isEmpty() && RISKY.indexOf(text.charAt(0)) >= 0;
        return risky && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }
}
