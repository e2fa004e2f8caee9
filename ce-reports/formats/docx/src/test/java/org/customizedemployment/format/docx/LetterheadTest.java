package org.customizedemployment.format.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.reports.format.HtmlFormat;
import org.customizedemployment.reports.text.BundleMessages;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Colours;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Letterhead;
import org.customizedemployment.spi.document.Logo;
import org.customizedemployment.spi.document.Picture;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.spi.report.FormatTools;
import org.customizedemployment.spi.text.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An agency's paper in a word processor: its logo as high as its address, its colours, its lines at the foot. */
@Tag("CT-15")
class LetterheadTest {
    private static XWPFDocument written(Letterhead paper) throws IOException {
        Document document = new Document(
                "sample", "Sample", Locale.US, Audience.TEAM, "Draft", paper, List.of(Block.Paragraph.of("Words")));
        FormatTools tools = new FormatTools() {
            @Override
            public Messages getMessages() {
                return BundleMessages.of(Locale.US, List.of());
            }

            @Override
            public byte[] render(String format, Document part) throws IOException {
                return bytes(new HtmlFormat(), part, this);
            }
        };
        return new XWPFDocument(new ByteArrayInputStream(bytes(new DocxFormat(), document, tools)));
    }

    private static byte[] bytes(Format format, Document document, FormatTools tools) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.render(document, out, tools);
        return out.toByteArray();
    }

    private static Letterhead paper(Colours colours) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 200, BufferedImage.TYPE_INT_RGB), "png", png);
        Logo logo = new Logo(new Picture("image/png", png.toByteArray()), "Three trees", 400, 200);
        return new Letterhead("Elm Street Works", logo, List.of("12 Elm Street"), List.of("Free of charge"), colours);
    }

    @Test
    void a_large_logo_is_as_high_as_the_address() throws IOException {
        var shown = written(paper(null))
                .getParagraphs()
                .get(0)
                .getRuns()
                .get(0)
                .getEmbeddedPictures()
                .get(0);
        assertThat(shown.getCTPicture().getSpPr().getXfrm().getExt().getCy()).isEqualTo(44L * Units.EMU_PER_POINT);
        assertThat(shown.getCTPicture().getSpPr().getXfrm().getExt().getCx()).isEqualTo(88L * Units.EMU_PER_POINT);
    }

    @Test
    void headings_and_marks_have_its_colours() throws Exception {
        String own = written(paper(new Colours("#111111", "#222222", "#771133", "#eeeeee")))
                .getStyle()
                .xmlText();
        assertThat(own).contains("\"111111\"", "\"771133\"").doesNotContain("1a4f8a");
        assertThat(written(paper(null)).getStyle().xmlText()).contains("\"1a4f8a\"");
    }

    @Test
    void its_lines_stand_at_the_foot() throws IOException {
        assertThat(written(paper(null)).getParagraphs())
                .anyMatch(line -> line.getText().equals("Free of charge"));
    }
}
