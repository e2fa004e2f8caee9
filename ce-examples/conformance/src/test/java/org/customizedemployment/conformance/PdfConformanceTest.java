package org.customizedemployment.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.customizedemployment.conformance.Papers.Paper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.ResourceLock;

/** PDF judged by veraPDF (PDF/UA-1), and read back by PDFBox, since a judge of tags sees neither white pictures nor lost letters. */
@Tag("FED-ACC-1")
@ResourceLock(PdfJudge.ONE_AT_A_TIME)
class PdfConformanceTest {
    @TestFactory
    Stream<DynamicTest> every_report_is_a_pdf_for_everyone() {
        return Papers.once().stream()
                .map(paper -> dynamicTest(paper.toString(), () -> {
                    assertThat(PdfJudge.againstUa(paper.as("pdf", Papers.turn(paper))))
                            .isEmpty();
                    for (Locale language : Papers.LANGUAGES) {
                        looksAndReads(paper, language);
                    }
                }));
    }

    private static void looksAndReads(Paper paper, Locale language) throws Exception {
        org.jsoup.nodes.Document page = Jsoup.parse(new String(paper.as("html", language), StandardCharsets.UTF_8));
        try (PDDocument pdf = PdfJudge.open(paper.as("pdf", language))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language.toLanguageTag());
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(page.title());
            int drawn = page.select("svg[role=img], img").size();
            String text = squeezed(PdfJudge.text(pdf));
            // Every heading and every cell can be found and copied.
            // A picture's table is in its words where it has no room of its own.
            page.select("[data-report=employer-page] figure").remove();
            page.select("h1, h2, h3, th[scope=row]")
                    .forEach(one -> assertThat(text).contains(squeezed(one.text())));
            assertThat(text).doesNotContain("\uFFFD").doesNotContain("\uFB01");
            var figures = PdfJudge.tags(pdf, "Figure");
            // One that is higher than a page goes on below itself.
            assertThat(figures)
                    .hasSizeBetween(drawn, 12 * drawn)
                    .allSatisfy(one -> assertThat(one.getAlternateDescription()).isNotBlank());
            for (PDStructureElement figure : figures) {
                int at = pdf.getPages().indexOf(figure.getPage());
                assertThat(PdfJudge.inked(pdf, at))
                        .as("ink on the page of a picture")
                        .isGreaterThan(30);
                assertThat(figure.getPage().getResources().getXObjectNames()).isNotEmpty();
            }
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00A0]+", "");
    }

    @Test
    void the_checkers_bite() throws Exception {
        byte[] good = Papers.once().get(0).as("pdf", Locale.ENGLISH);
        try (PDDocument pdf = PdfJudge.open(good)) {
            pdf.getDocumentCatalog().setLanguage(null);
            pdf.getDocumentCatalog().getViewerPreferences().setDisplayDocTitle(false);
            pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.METADATA);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            assertThat(PdfJudge.againstUa(out.toByteArray())).hasSizeGreaterThanOrEqualTo(2);
        }
    }
}
