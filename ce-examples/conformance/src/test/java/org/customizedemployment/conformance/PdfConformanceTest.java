package org.customizedemployment.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** PDF judged by veraPDF (PDF/UA-1), and read back by PDFBox. */
class PdfConformanceTest {
    @TestFactory
    @Tag("FED-ACC-1")
    Stream<DynamicTest> every_report_is_a_pdf_for_everyone() {
        return Papers.once().stream()
                .flatMap(paper -> Papers.LANGUAGES.stream()
                        .map(language -> dynamicTest(paper + "." + language, () -> {
                            byte[] pdf = paper.as("pdf", language);
                            assertThat(PdfJudge.againstUa(pdf)).isEmpty();
                            try (PDDocument read = PdfJudge.open(pdf)) {
                                assertThat(read.getDocumentCatalog().getLanguage())
                                        .isEqualTo(language.toLanguageTag());
                            }
                        })));
    }
}
