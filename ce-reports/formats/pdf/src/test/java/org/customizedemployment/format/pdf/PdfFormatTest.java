package org.customizedemployment.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.reports.format.HtmlFormat;
import org.customizedemployment.reports.text.BundleMessages;
import org.customizedemployment.spi.document.BeforeAfter;
import org.customizedemployment.spi.document.BeforeAfter.Lane;
import org.customizedemployment.spi.document.BeforeAfter.Line;
import org.customizedemployment.spi.document.BeforeAfter.Mark;
import org.customizedemployment.spi.document.BeforeAfter.Part;
import org.customizedemployment.spi.document.BeforeAfter.Side;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Inline;
import org.customizedemployment.spi.document.TimeLine;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.spi.report.FormatTools;
import org.customizedemployment.spi.text.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("FED-ACC-1")
class PdfFormatTest {
    private static final PdfFormat PDF = new PdfFormat();

    private static byte[] pdf(Document document) {
        return pdf(document, document);
    }

    /** As if the second document had been what the page was made of. */
    private static byte[] pdf(Document document, Document page) {
        return written(PDF, document, new FormatTools() {
            @Override
            public Messages getMessages() {
                return BundleMessages.of(document.language(), List.of());
            }

            @Override
            public byte[] render(String format, Document part) {
                return written(new HtmlFormat(), page, this);
            }
        });
    }

    private static byte[] html(String html) {
        return written(PDF, sample(), new FormatTools() {
            @Override
            public Messages getMessages() {
                return BundleMessages.of(Locale.US, List.of());
            }

            @Override
            public byte[] render(String format, Document part) {
                return html.getBytes(StandardCharsets.UTF_8);
            }
        });
    }

    private static byte[] written(Format format, Document document, FormatTools tools) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.render(document, out, tools);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static Document document(Locale language, String title, Block... blocks) {
        return new Document("sample", title, language, Audience.TEAM, "Draft", List.of(blocks));
    }

    private static Document sample(Block... blocks) {
        return document(Locale.US, "Sample", blocks);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replace('\u00A0', ' ');
        }
    }

    @Test
    void the_same_document_gives_the_same_bytes_and_another_one_another_id() throws Exception {
        byte[] once = pdf(sample(Block.Paragraph.of("Dogs")));
        assertThat(pdf(sample(Block.Paragraph.of("Dogs")))).isEqualTo(once);
        try (PDDocument first = Loader.loadPDF(once);
                PDDocument other = Loader.loadPDF(pdf(sample(Block.Paragraph.of("Cats"))))) {
            assertThat(first.getDocument().getDocumentID().toString())
                    .isNotEqualTo(other.getDocument().getDocumentID().toString());
        }
    }

    @Test
    @Tag("FED-PRIV-1")
    void a_file_says_its_title_and_language_and_neither_when_nor_by_whom_it_was_made() throws Exception {
        byte[] pdf = pdf(document(Locale.forLanguageTag("es-US"), "Informe", Block.Paragraph.of("Perros")));
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("es-US");
            assertThat(read.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(read.getDocumentInformation().getTitle()).isEqualTo("Informe");
            assertThat(read.getDocumentInformation().getCreationDate()).isNull();
            assertThat(read.getDocumentInformation().getAuthor()).isNull();
            String metadata = new String(read.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(metadata).contains("Informe").doesNotContain("Date");
        }
        assertThat(text(pdf)).contains("Página 1 de 1", "Perros", "Draft");
    }

    @Test
    void names_from_all_over_are_there_and_what_no_font_has_is_a_box_that_the_page_explains() throws Exception {
        String names = "Nguyễn Văn Ánh, Łukasz, Олена Шевченко, Ελένη, office ☐ ✓ →";
        assertThat(text(pdf(sample(Block.Paragraph.of(names)))))
                .contains("Nguyễn Văn Ánh", "Łukasz", "Олена Шевченко", "Ελένη", "office", "✓", "→")
                .doesNotContain("Characters that are not shown");
        assertThat(text(pdf(sample(Block.Paragraph.of("Called 小明 or مريم 🧑‍🦽 by friends")))))
                .contains("Called □□ or □□□□ □□ by friends")
                .contains("Characters that are not shown")
                .contains("U+5C0F, U+660E")
                .contains("U+1F9D1");
    }

    @Test
    void an_accent_of_its_own_goes_with_its_letter() throws Exception {
        assertThat(text(pdf(sample(Block.Paragraph.of("Jose\u0301 Nun\u0303ez")))))
                .contains("José Nuñez");
    }

    @Test
    void a_picture_is_drawn_where_it_stands() throws Exception {
        try (PDDocument with = Loader.loadPDF(pdf(sample(figure())))) {
            BufferedImage page = new PDFRenderer(with).renderImageWithDPI(0, 72);
            // The dark heading of the new job, as wide as the picture.
            int dark = 0;
            for (int y = 0; y < page.getHeight(); y++) {
                int run = 0;
                for (int x = 0; x < page.getWidth(); x++) {
                    run += (page.getRGB(x, y) & 0xFF) < 0x60 ? 1 : 0;
                }
                dark = Math.max(dark, run);
            }
            assertThat(dark).isGreaterThan(200);
        }
    }

    @Test
    void a_picture_higher_than_a_page_goes_on_below_itself_with_nothing_cut_through() throws Exception {
        LocalDate day = LocalDate.of(2026, 1, 5);
        List<TimeLine.Span> spans = IntStream.range(0, 60)
                .mapToObj(i -> new TimeLine.Span("Visit " + i, day.plusDays(i), day.plusDays(i)))
                .toList();
        TimeLine picture = new TimeLine(
                day, day.plusDays(60), "January 5", "March 6", List.of(new TimeLine.Lane("Visits", spans)));
        Block.Table table =
                new Block.Table("When", List.of(Block.Column.header("What")), List.of(Block.Row.of(Cell.of("Visits"))));
        byte[] pdf = pdf(sample(new Block.Figure("When", "Sixty visits.", picture, table)));
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(read.getNumberOfPages()).isBetween(2, 4);
            BufferedImage page = new PDFRenderer(read).renderImageWithDPI(0, 72);
            // The band of the lane is as wide as the picture: 100 mm.
            int wide = IntStream.range(0, page.getHeight())
                    .map(y -> (int) IntStream.range(0, page.getWidth())
                            .filter(x -> (page.getRGB(x, y) & 0xFFFFFF) == 0xe4e9ef)
                            .count())
                    .max()
                    .orElse(0);
            assertThat(wide).isBetween(275, 290);
        }
    }

    @Test
    void a_picture_with_a_part_that_is_not_drawn_is_an_error() {
        assertThatThrownBy(() ->
                        html("<html lang=en><title>x</title><main><svg viewBox='0 0 9 9'><polygon/></svg></main>"))
                .isInstanceOf(CeException.class)
                .hasMessageContaining("CE-FORMAT-PDF-003")
                .hasMessageContaining("<polygon>");
    }

    @Test
    @Tag("FED-PRIV-1")
    void nothing_is_read_from_disk_or_network() throws Exception {
        byte[] pdf = html("<html lang=en><head><title>x</title></head><body><main><p>Words</p>"
                + "<img alt='a picture' src='file:///etc/hostname'><img alt='another' src='http://127.0.0.1:1/x.png'>"
                + "</main></body></html>");
        assertThat(text(pdf)).contains("Words");
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(read.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    @Test
    void text_of_all_kinds_stays_on_the_page() throws Exception {
        String word = "W".repeat(400);
        Block.Table table = new Block.Table(
                "Long",
                List.of(Block.Column.header("Name"), Block.Column.text("What"), Block.Column.number("Number")),
                List.of(Block.Row.of(Cell.of(word), Cell.of("=1+1 \u0007 <b>no</b> \t x"), Cell.of("1"))));
        byte[] pdf = pdf(sample(table, Block.Paragraph.of(word)));
        assertThat(text(pdf)).contains("=1+1").contains("<b>no</b>");
        try (PDDocument read = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(read).renderImageWithDPI(0, 72);
            assertThat(IntStream.range(0, page.getHeight())
                            .filter(y -> (page.getRGB(page.getWidth() - 30, y) & 0xFF) < 0x80)
                            .count())
                    .as("ink in the right margin")
                    .isZero();
        }
    }

    @Test
    void what_is_no_font_is_refused() {
        assertThatThrownBy(() -> PdfFormat.with(List.of(new byte[] {1, 2, 3})))
                .isInstanceOf(CeException.class)
                .hasMessageContaining("CE-FORMAT-PDF-002");
    }

    private static Block.Figure figure() {
        Line gives = new Line("Towels", Side.bar("5 h", new Part(300, Mark.MOVES)), Side.arrow("to the new job"));
        BeforeAfter picture = new BeforeAfter(
                "Before",
                "After",
                List.of(new Lane("Counter", false, List.of(gives)), new Lane("New job", true, List.of(gives))),
                List.of(new BeforeAfter.Key(Mark.MOVES, "moves")),
                null);
        return new Block.Figure(
                "Who does what",
                "The new job takes 5 h.",
                picture,
                new Block.Table(
                        "Time a week",
                        List.of(Block.Column.header("Task"), Block.Column.number("After")),
                        List.of(Block.Row.of(new Cell(Inline.words("Towels"), List.of()), Cell.of("5 h")))));
    }
}
