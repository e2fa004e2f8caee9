package org.customizedemployment.benchmarks.reports;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.format.pdf.PdfFormat;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.DocumentTables;
import org.customizedemployment.spi.document.Inline;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;

/** The same files with nothing but the programs that the library builds on. */
final class ByHand {
    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private ByHand() {}

    static byte[] pdf(byte[] html) throws IOException {
        org.jsoup.nodes.Document page = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
        page.select("style, .skip").remove();
        String style = new String(resource(PdfFormat.class, "print.css"), StandardCharsets.UTF_8)
                .replace("'$fonts'", "'Own'")
                .replace("'$title'", "'A report'")
                .replace("'$page'", "'Page ' counter(page) ' of ' counter(pages)");
        page.head().appendElement("style").appendText(style);
        byte[] regular = resource(PdfFormat.class, "fonts/AtkinsonHyperlegible-Regular.ttf");
        byte[] bold = resource(PdfFormat.class, "fonts/AtkinsonHyperlegible-Bold.ttf");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withW3cDocument(new W3CDom().fromJsoup(page), "")
                .toStream(out);
        builder.useFont(() -> new ByteArrayInputStream(regular), "Own", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(bold), "Own", 700, FontStyle.NORMAL, true);
        builder.run();
        return out.toByteArray();
    }

    static byte[] resource(Class<?> beside, String name) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] xlsx(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "by-hand", "00.0001")) {
            int number = 1;
            for (Block.Table table : DocumentTables.of(document.blocks())) {
                Worksheet sheet = workbook.newWorksheet("Sheet " + number++);
                for (int i = 0; i < table.columns().size(); i++) {
                    sheet.value(0, i, table.columns().get(i).title());
                }
                int at = 1;
                for (Block.Row row : table.rows()) {
                    line(sheet, at++, row.cells());
                }
                sheet.finish();
            }
        }
        return out.toByteArray();
    }

    private static void line(Worksheet sheet, int at, List<Cell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (cell.value() instanceof ArgumentValue.OfNumber number) {
                sheet.value(at, i, number.number());
            } else if (cell.content().get(0) instanceof Inline.Words words) {
                sheet.value(at, i, words.text());
            }
            if (!cell.sources().isEmpty()) {
                sheet.value(at, cells.size(), cell.sources().get(0).toString());
            }
        }
    }
}
