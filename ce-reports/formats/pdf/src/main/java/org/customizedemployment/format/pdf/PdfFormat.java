package org.customizedemployment.format.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.spi.report.FormatTools;

/**
 * Tagged PDF after PDF/UA-1 (FED-ACC-1), made from the page that the format {@code html} writes: headings as bookmarks, tables with captions and
 * headings that repeat on each page, pictures with their descriptions, and links. Fonts are part of the file. Nothing is loaded from the network
 * or the disk, and there is neither a date nor an author in it: the same document gives the same bytes.
 *
 * <p>A character that no font has, such as a Chinese one, is shown as a box, and a notice at the top lists them. A host that needs them adds a font:
 *
 * <pre>{@code
 * Format pdf = PdfFormat.with(List.of(Files.readAllBytes(Path.of("NotoSansSC-Regular.ttf"))));
 * }</pre>
 *
 * Text that runs from right to left is not shown yet; read the same document as HTML.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PdfFormat implements Format {
    private final List<FontFace> more;

    /** With the bundled fonts. */
    public PdfFormat() {
        this(List.of());
    }

    private PdfFormat(List<FontFace> more) {
        this.more = List.copyOf(more);
    }

    /**
     * With more fonts, for characters that the bundled ones lack.
     *
     * @param fonts TrueType files, asked in this order
     * @throws CeException if one is no such font
     */
    public static PdfFormat with(List<byte[]> fonts) {
        return new PdfFormat(fonts.stream()
                .map(one -> FontFace.of(Arrays.copyOf(one, one.length)))
                .toList());
    }

    @Override
    public Descriptor getDescriptor() {
        return Descriptor.of("pdf", "0.1", ProviderKind.FORMAT);
    }

    @Override
    public String getMediaType() {
        return "application/pdf";
    }

    @Override
    public String getFileExtension() {
        return "pdf";
    }

    @Override
    public boolean isBinary() {
        return true;
    }

    @Override
    public void render(Document document, OutputStream out, FormatTools tools) throws IOException {
        String html = new String(tools.render("html", document), StandardCharsets.UTF_8);
        try {
            Layout.write(html, tools.getMessages(), PdfFonts.bundled().and(more), out);
        } catch (CeException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new CeException(PdfError.NOT_WRITTEN, "report '" + document.report() + "'", e);
        }
        out.flush();
    }
}
