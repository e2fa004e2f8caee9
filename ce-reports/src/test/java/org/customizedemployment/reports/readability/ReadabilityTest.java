package org.customizedemployment.reports.readability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.reports.fixture.Rendered;
import org.customizedemployment.reports.fixture.Working;
import org.customizedemployment.reports.own.BenefitsSummaryReport;
import org.customizedemployment.reports.own.DisclosurePlanReport;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.report.Report;
import org.customizedemployment.spi.text.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("SEM-21")
class ReadabilityTest {
    private static Document document(String language, String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (String one : paragraphs) {
            blocks.add(Block.Paragraph.of(one));
        }
        return new Document("sample", "Sample", Locale.forLanguageTag(language), Audience.JOB_SEEKER, null, blocks);
    }

    @ParameterizedTest
    @CsvSource({
        "en, job, 1",
        "en, table, 2",
        "en, employment, 3",
        "en, change, 1",
        "en, the, 1",
        "en, decide, 2",
        "es, trabajo, 3",
        "es, día, 2",
        "es, empleo, 3",
        "es, puerta, 2",
        "es, leer, 2",
        "es, y, 1"
    })
    void syllables_are_counted_by_groups_of_vowels(String language, String word, int syllables) {
        assertThat(Syllables.of(Locale.forLanguageTag(language)).orElseThrow().in(word))
                .isEqualTo(syllables);
    }

    /** 6 words in 2 sentences with 6 syllables: 206.835 − 1.015 × 3 − 84.6 × 1 = 119.19, and no more than 100. */
    @Test
    void the_measure_is_the_published_one_in_whole_numbers() {
        assertThat(Readability.of(document("en", "You can go. We can help"))).contains(new Readability(100, 6, 2, 6));
        // 4 words in 1 sentence, 9 syllables: 206.835 - 4.06 - 190.35 = 12.425.
        assertThat(Readability.of(document("en", "Employment negotiation of terms."))
                        .orElseThrow()
                        .score())
                .isEqualTo(12);
        // 4 palabras, 1 frase, 9 sílabas: 206.84 - 4.08 - 135 = 67.76.
        assertThat(Readability.of(document("es", "Usted decide el trabajo."))
                        .orElseThrow()
                        .score())
                .isEqualTo(68);
    }

    @Test
    void it_is_a_hint_for_languages_that_have_a_measure_and_for_running_text() {
        assertThat(Readability.of(document("vi", "Bạn quyết định."))).isEmpty();
        assertThat(Readability.of(document("en"))).isEmpty();
    }

    @Test
    void what_a_job_seeker_reads_is_plain_in_both_languages() {
        for (Messages messages : List.of(Rendered.english(), Rendered.spanish())) {
            for (Report<CaseView> report :
                    List.<Report<CaseView>>of(new DisclosurePlanReport(), new BenefitsSummaryReport())) {
                Document page = report.build(Rendered.view(Working.file(), Audience.JOB_SEEKER), messages);
                assertThat(Readability.of(page).orElseThrow())
                        .as(report.getId() + " " + messages.getLocale())
                        .matches(Readability::isPlain);
            }
        }
    }

    @Test
    void the_hint_is_one_line_in_the_language_of_the_document() {
        ReadabilityFormat format = new ReadabilityFormat();
        assertThat(Rendered.as(format, document("en", "You can go. We can help"), Rendered.english()))
                .isEqualTo("Reading ease 100 of 100: most people read this with ease.\n");
        assertThat(Rendered.as(format, document("en", "Employment negotiation of terms."), Rendered.english()))
                .startsWith("Reading ease 12 of 100: this is hard to read.");
        assertThat(Rendered.as(format, document("es", "Usted decide el trabajo."), Rendered.spanish()))
                .isEqualTo("Facilidad de lectura 68 de 100: la mayoría de las personas lo lee con facilidad.\n");
        assertThat(Rendered.as(format, document("en"), Rendered.english())).contains("can not be measured");
    }
}
