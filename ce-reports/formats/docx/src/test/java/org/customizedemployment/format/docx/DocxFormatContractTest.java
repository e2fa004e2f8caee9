package org.customizedemployment.format.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.customizedemployment.reports.format.HtmlFormat;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.tck.format.FormatContract;

class DocxFormatContractTest extends FormatContract {
    @Override
    public Format format() {
        return new DocxFormat();
    }

    @Override
    public List<Format> others() {
        return List.of(new HtmlFormat());
    }

    @Override
    public String textOf(byte[] file) {
        try (XWPFWordExtractor read = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            // What a screen reader says of a picture is an attribute, which the extractor does not give.
            return read.getText() + read.getDocument().getDocument().xmlText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
