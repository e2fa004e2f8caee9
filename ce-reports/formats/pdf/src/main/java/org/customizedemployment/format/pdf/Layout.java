package org.customizedemployment.format.pdf;

import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BiPredicate;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.customizedemployment.spi.text.Messages;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/** Lays a page out and writes it. Apart from the format, so that looking for formats does not load all of this. */
final class Layout {
    private static final String PRODUCER = "ce-format-pdf";

    static {
        // It tells of every font and style sheet that it reads.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private Layout() {}

    static void write(String html, Messages messages, PdfFonts available, OutputStream out) throws IOException {
        Document page = Jsoup.parse(html);
        PdfFonts fonts = new PrintPage(page, messages, available).prepare();
        try (SVGDrawer pictures = new PictureDrawer(fonts);
                PdfBoxRenderer renderer = renderer(page, fonts, pictures)) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            PDDocument pdf = renderer.getPdfDocument();
            Tags.repair(pdf);
            Imprint.set(pdf, html);
            pdf.save(out);
        }
    }

    private static PdfBoxRenderer renderer(Document page, PdfFonts fonts, SVGDrawer pictures) {
        // No file and no address: a page must not tell anybody that it is being read, nor carry off what it should not
        // see.
        BiPredicate<String, ExternalResourceType> inline =
                (address, type) -> address != null && address.startsWith("data:");
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withProducer(PRODUCER)
                .useSVGDrawer(pictures)
                .useReplacementText(ShownText.BOX)
                .useUnicodeLineBreaker(new LineBreaks())
                .withW3cDocument(new W3CDom().fromJsoup(page), "")
                .toStream(new ByteArrayOutputStream());
        builder.useExternalResourceAccessControl(inline, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(inline, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        fonts.register(builder);
        return builder.buildPdfRenderer();
    }
}
