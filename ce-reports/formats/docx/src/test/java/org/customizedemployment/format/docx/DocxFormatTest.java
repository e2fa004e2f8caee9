package org.customizedemployment.format.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.reports.format.HtmlFormat;
import org.customizedemployment.reports.text.BundleMessages;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Inline;
import org.customizedemployment.spi.document.Picture;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.spi.report.FormatTools;
import org.customizedemployment.spi.text.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("FED-ACC-1")
class DocxFormatTest {
    private static final EntryRef PHOTO = EntryRef.parse("photo-1#2");

    /** A page as the format html writes it, with a photo of these bytes. */
    private record Tools(Locale language, byte[] photo) implements FormatTools {
        @Override
        public Messages getMessages() {
            return BundleMessages.of(language, List.of());
        }

        @Override
        public byte[] render(String format, Document part) {
            assertThat(format).isEqualTo("html");
            return written(new HtmlFormat(), part, this);
        }

        @Override
        public Optional<Picture> picture(Digest content) {
            return content.equals(Digest.of(photo)) ? Optional.of(new Picture("image/png", photo)) : Optional.empty();
        }
    }

    private static byte[] written(Format format, Document document, FormatTools tools) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.render(document, out, tools);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] docx(Document document) {
        return written(new DocxFormat(), document, new Tools(document.language(), new byte[0]));
    }

    private static XWPFDocument read(byte[] docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    private static XWPFDocument read(Block... blocks) throws IOException {
        return read(docx(sample(blocks)));
    }

    private static Document sample(Block... blocks) {
        return new Document("sample", "Sample", Locale.US, Audience.TEAM, "Draft", List.of(blocks));
    }

    private static Map<String, String> parts(byte[] docx) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static List<String> styled(XWPFDocument docx) {
        return docx.getParagraphs().stream()
                .filter(one -> !one.getText().isEmpty())
                .map(one -> one.getStyleID() + ": " + one.getText())
                .toList();
    }

    private static Block.Table table(String caption) {
        return new Block.Table(
                caption,
                List.of(Block.Column.header("Task"), Block.Column.number("Time")),
                List.of(
                        Block.Row.of(Cell.of("Towels"), Cell.of("5 h")),
                        Block.Row.total(Cell.of("All"), Cell.of("5 h"))));
    }

    @Test
    @Tag("FED-PRIV-1")
    void the_same_document_gives_the_same_bytes_without_saying_when_or_by_whom() throws Exception {
        Document document = sample(Block.Paragraph.of("Dogs"), table("Time a week"));
        byte[] docx = docx(document);
        assertThat(docx(document)).isEqualTo(docx);
        try (XWPFDocument read = read(docx)) {
            var about = read.getProperties().getCoreProperties();
            assertThat(about.getTitle()).isEqualTo("Sample");
            assertThat(about.getCreated()).isNull();
            assertThat(about.getModified()).isNull();
            assertThat(about.getCreator()).isNull();
        }
        assertThat(parts(docx).keySet()).noneMatch(name -> name.contains("vba") || name.contains("macro"));
    }

    @Test
    void the_language_is_said_and_spoken() throws Exception {
        Document report = new Document(
                "sample",
                "Informe",
                Locale.forLanguageTag("es-US"),
                Audience.TEAM,
                null,
                List.of(Block.Paragraph.of("Perros")));
        byte[] docx = docx(report);
        assertThat(parts(docx).get("word/styles.xml")).contains("w:lang ").contains("\"es-US\"");
        try (XWPFDocument read = read(docx)) {
            assertThat(read.getFooterList().get(0).getText()).contains("Informe", "Página");
        }
        assertThat(parts(docx).get("word/footer1.xml")).contains("NUMPAGES");
    }

    @Test
    void headings_are_headings_of_their_level_and_the_state_stands_out() throws Exception {
        Block.Section inner = new Block.Section("Animals", List.of(Block.Paragraph.of("Dogs")));
        try (XWPFDocument docx = read(new Block.Section("Interests", List.of(inner)))) {
            assertThat(styled(docx))
                    .startsWith(
                            "Heading1: Sample",
                            "State: Draft",
                            "Heading2: Interests",
                            "Heading3: Animals",
                            "Normal: Dogs");
            for (int level = 1; level <= 6; level++) {
                var heading = docx.getStyles().getStyle("Heading" + level);
                // The name and the level by which word processors make an outline.
                assertThat(heading.getName()).isEqualTo("heading " + level);
                assertThat(heading.getCTStyle().getPPr().getOutlineLvl().getVal())
                        .isEqualTo(level - 1);
            }
        }
    }

    @Test
    @Tag("CT-23")
    void a_table_has_its_caption_and_headings_that_repeat_on_each_page() throws Exception {
        try (XWPFDocument docx = read(table("Time a week"))) {
            assertThat(styled(docx)).contains("Caption: Time a week");
            XWPFTable table = docx.getTables().get(0);
            assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal()).isEqualTo("Time a week");
            assertThat(table.getNumberOfRows()).isEqualTo(3);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            assertThat(table.getRow(1).isCantSplitRow()).isTrue();
            assertThat(table.getRow(0).getCell(1).getText()).isEqualTo("Time");
            assertThat(table.getRow(1).getCell(0).getText()).isEqualTo("Towels");
            assertThat(table.getRow(1).getCell(1).getText()).isEqualTo("5 h");
        }
    }

    @Test
    void a_list_in_order_counts_and_each_counts_from_one() throws Exception {
        Block.Listing steps = new Block.Listing(true, List.of(Inline.words("Greet"), Inline.words("Wash")));
        Block.Listing points = new Block.Listing(false, List.of(Inline.words("Dogs")));
        try (XWPFDocument docx = read(steps, steps, points)) {
            List<XWPFParagraph> items = docx.getParagraphs().stream()
                    .filter(one -> one.getNumID() != null)
                    .toList();
            assertThat(items)
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Greet", "Wash", "Greet", "Wash", "Dogs");
            assertThat(items)
                    .extracting(XWPFParagraph::getNumFmt)
                    .containsExactly("decimal", "decimal", "decimal", "decimal", "bullet");
            assertThat(items.get(0).getNumID()).isEqualTo(items.get(1).getNumID());
            assertThat(items.get(2).getNumID()).isNotEqualTo(items.get(0).getNumID());
        }
    }

    @Test
    @Tag("CT-24")
    void a_photo_is_in_the_file_with_its_words() throws Exception {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(800, 400, BufferedImage.TYPE_INT_RGB), "png", png);
        byte[] bytes = png.toByteArray();
        Document document = sample(new Block.Image("Robin brushing a dog", Digest.of(bytes), List.of(PHOTO)));
        try (XWPFDocument docx = read(written(new DocxFormat(), document, new Tools(Locale.US, bytes)))) {
            assertThat(docx.getAllPictures()).hasSize(1);
            assertThat(docx.getAllPictures().get(0).getData()).isEqualTo(bytes);
            var drawings = docx.getParagraphs().stream()
                    .flatMap(one -> one.getRuns().stream())
                    .flatMap(one -> one.getEmbeddedPictures().stream())
                    .toList();
            assertThat(drawings).hasSize(1);
            assertThat(drawings.get(0).getDescription()).isEqualTo("Robin brushing a dog");
            assertThat(docx.getDocument().xmlText())
                    .containsOnlyOnce("<wp:docPr")
                    .containsPattern("<wp:docPr [^>]*descr=\"Robin brushing a dog\"");
            // In its proportions, and no wider than the text.
            assertThat(drawings.get(0).getWidth()).isEqualTo(320);
            assertThat(drawings.get(0).getDepth()).isEqualTo(160);
        }
        try (XWPFDocument docx = read(document.blocks().get(0))) {
            assertThat(docx.getAllPictures()).isEmpty();
            assertThat(styled(docx)).anyMatch(one -> one.contains("Picture: Robin brushing a dog"));
        }
    }

    @Test
    void what_is_no_picture_is_an_error() {
        byte[] bytes = {1, 2, 3};
        Document document = sample(new Block.Image("Robin", Digest.of(bytes), List.of()));
        assertThatThrownBy(() -> written(new DocxFormat(), document, new Tools(Locale.US, bytes)))
                .isInstanceOf(CeException.class)
                .hasMessageContaining("CE-FORMAT-DOCX-001");
    }

    @Test
    void each_source_leads_to_its_place_in_the_list() throws Exception {
        Block.Paragraph said = new Block.Paragraph(
                List.of(new Inline.Words("Likes dogs"), new Inline.Sources(List.of(EntryRef.parse("activity-3#1")))));
        try (XWPFDocument docx = read(said)) {
            List<String> places = new ArrayList<>();
            List<String> links = new ArrayList<>();
            docx.getParagraphs().forEach(one -> {
                one.getCTP().getBookmarkStartList().forEach(mark -> places.add(mark.getName()));
                one.getCTP().getHyperlinkList().stream()
                        .filter(link -> link.isSetAnchor())
                        .forEach(link -> links.add(link.getAnchor()));
            });
            assertThat(links).isNotEmpty();
            assertThat(places).doesNotHaveDuplicates().containsAll(links);
            assertThat(styled(docx)).anyMatch(one -> one.contains("activity-3#1"));
        }
    }

    @Test
    void an_address_leads_there() throws Exception {
        Block.Paragraph link =
                new Block.Paragraph(List.of(new Inline.Link("Our page", "https://agency.example/ce?a=1&b=2")));
        try (XWPFDocument docx = read(link)) {
            assertThat(docx.getHyperlinks())
                    .extracting(one -> one.getURL())
                    .contains("https://agency.example/ce?a=1&b=2");
            assertThat(styled(docx)).contains("Normal: Our page");
        }
    }

    @Test
    void text_of_all_kinds_comes_back_and_what_no_file_can_hold_is_left_out() throws Exception {
        String words = "Nguyễn 小明 مريم 🧑‍🦽 <b>&amp; \"x\" =1+1 {PAGE}";
        try (XWPFDocument docx =
                read(Block.Paragraph.of(words), Block.Paragraph.of("a\u0000b\u0007c\u001Bd\uD800e\u202Ef"))) {
            assertThat(styled(docx)).contains("Normal: " + words, "Normal: abcdef");
        }
        String counted = IntStream.range(0, 10_000).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        try (XWPFDocument docx = read(Block.Paragraph.of(counted))) {
            assertThat(styled(docx)).contains("Normal: " + counted);
        }
    }

    @Test
    void labels_and_lines_that_were_broken_stay_so() throws Exception {
        try (XWPFDocument docx = read(
                new Block.LabelledValues(List.of(new Block.LabelledValue("Name", Inline.words("Robin")))),
                new Block.Preformatted("graph\n  a --> b"),
                new Block.Notice("Open", List.of(Block.Paragraph.of("A question"))))) {
            assertThat(styled(docx))
                    .contains("Normal: Name: Robin", "Code: graph", "Code:   a --> b", "Notice: A question");
        }
    }
}
