package org.customizedemployment.format.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.customizedemployment.reports.format.HtmlFormat;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.tck.format.FormatContract;

class PdfFormatContractTest extends FormatContract {
    @Override
    public Format format() {
        return new PdfFormat();
    }

    @Override
    public List<Format> others() {
        return List.of(new HtmlFormat());
    }

    @Override
    public String textOf(byte[] file) {
        try (PDDocument read = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
