package org.customizedemployment.example.agency;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.DocumentTables;
import org.customizedemployment.spi.document.Inline;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.spi.report.FormatTools;

/** The tables of a document, cells apart by tabulators; what an old system of the agency reads. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
// snippet: format
public final class TabFormat implements Format {
    @Override
    public Descriptor getDescriptor() {
        return Descriptor.of("tabs", "0.1", ProviderKind.FORMAT);
    }

    @Override
    public String getMediaType() {
        return "text/tab-separated-values";
    }

    @Override
    public String getFileExtension() {
        return "tsv";
    }

    @Override
    public void render(Document document, OutputStream out, FormatTools tools) throws IOException {
        List<Block.Table> tables = DocumentTables.of(document.blocks());
        if (tables.isEmpty()) {
            String part = tools.getMessages().text("format.part");
            tables = List.of(
                    DocumentTables.text(document, part, tools.getMessages().text("format.text")));
        }
        StringBuilder file = new StringBuilder();
        for (Block.Table table : tables) {
            line(file, List.of(table.caption()));
            line(file, table.columns().stream().map(Block.Column::title).toList());
            table.rows().forEach(row -> line(file, cells(row)));
        }
        out.write(file.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** With the entries that the row comes from at its end. */
    private static List<String> cells(Block.Row row) {
        List<String> cells = new ArrayList<>();
        List<Object> sources = new ArrayList<>();
        for (Cell cell : row.cells()) {
            cells.add(cell.content().stream().map(TabFormat::words).collect(Collectors.joining()));
            sources.addAll(cell.sources());
        }
        cells.add(sources.stream().map(Object::toString).distinct().collect(Collectors.joining(" ")));
        return cells;
    }

    private static String words(Inline inline) {
        if (inline instanceof Inline.Words one) {
            return one.text();
        } else if (inline instanceof Inline.Strong one) {
            return one.text();
        }
        return inline instanceof Inline.Link one ? one.text() + " " + one.address() : "";
    }

    /** Nothing that anybody wrote begins a new cell or line. */
    private static void line(StringBuilder file, List<String> cells) {
        file.append(cells.stream()
                        .map(cell -> cell.replaceAll("\\p{Cntrl}+", " "))
                        .collect(Collectors.joining("\t")))
                .append('\n');
    }
}
// end
