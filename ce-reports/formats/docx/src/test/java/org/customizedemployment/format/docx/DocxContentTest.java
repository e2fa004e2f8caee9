package org.customizedemployment.format.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.customizedemployment.format.docx.Letters.read;
import static org.customizedemployment.format.docx.Letters.sample;
import static org.customizedemployment.format.docx.Letters.styled;
import static org.customizedemployment.format.docx.Letters.written;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.format.docx.Letters.Tools;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Inline;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is in a document: text, pictures, sources, addresses. */
@Tag("FED-ACC-1")
class DocxContentTest {
    private static final EntryRef PHOTO = EntryRef.parse("photo-1#2");

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
}
