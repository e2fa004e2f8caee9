package org.customizedemployment.format.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apiguardian.api.API;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.spi.report.FormatTools;
import org.customizedemployment.spi.report.ReproducibleZip;
import org.jsoup.Jsoup;

/**
 * A document for word processors, made from the page that the format {@code html} writes, to be worked on further (FED-ACC-1): headings, lists and
 * captions by style, tables whose headings repeat on each page, photos with their words, links to the sources, language and title. Pictures of data
 * are told by their description and their table. No macros, no author and no dates: the same document gives the same bytes.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class DocxFormat implements Format {
    private static final Pattern MADE = Pattern.compile("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>"
            + "|<dc:creator>[^<]*</dc:creator>|<cp:lastModifiedBy>[^<]*</cp:lastModifiedBy>");

    @Override
    public Descriptor getDescriptor() {
        return Descriptor.of("docx", "0.1", ProviderKind.FORMAT);
    }

    @Override
    public String getMediaType() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    @Override
    public String getFileExtension() {
        return "docx";
    }

    @Override
    public boolean isBinary() {
        return true;
    }

    @Override
    public void render(Document document, OutputStream out, FormatTools tools) throws IOException {
        org.jsoup.nodes.Document page = Jsoup.parse(new String(tools.render("html", document), StandardCharsets.UTF_8));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument docx = new XWPFDocument()) {
            docx.getProperties().getCoreProperties().setTitle(page.title());
            Inks inks = Inks.of(document);
            PaperStyles.set(docx, page.expectFirst("html").attr("lang"), inks);
            PageFooter.add(docx, page.title(), tools.getMessages());
            new PaperBlocks(docx, inks).body(page.body(), page.title());
            docx.write(bytes);
            // Else closing it would write it once more.
            docx.getPackage().revert();
        }
        out.write(ReproducibleZip.of(
                bytes.toByteArray(), (name, text) -> MADE.matcher(text).replaceAll("")));
        out.flush();
    }
}
