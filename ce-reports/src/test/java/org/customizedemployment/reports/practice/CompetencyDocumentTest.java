package org.customizedemployment.reports.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.competency.CompetencyGaps;
import org.customizedemployment.core.competency.CompetencyStatement;
import org.customizedemployment.core.competency.Rating;
import org.customizedemployment.core.competency.SelfAssessment;
import org.customizedemployment.core.competency.StatementRating;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.reports.fixture.Rendered;
import org.customizedemployment.reports.format.MarkdownFormat;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.spi.text.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CompetencyDocumentTest {
    private static StatementRating rate(String id, Rating rating, String words) {
        return new StatementRating(CompetencyStatement.of(id), rating, null, words);
    }

    private static Document document(Messages messages, StatementRating... ratings) {
        return CompetencyDocument.of(
                CompetencyGaps.of(
                        SelfAssessment.of(ActorId.of("specialist-4"), LocalDate.of(2026, 11, 2), List.of(ratings))),
                messages);
    }

    private static String markdown(Messages messages, StatementRating... ratings) {
        return Rendered.as(new MarkdownFormat(), document(messages, ratings), messages);
    }

    @Test
    @Tag("ICF-C3")
    @Tag("ICF-C9")
    void gaps_stand_in_the_order_of_importance_with_what_helps_and_where_it_is_practiced() {
        String page = markdown(
                Rendered.english(),
                rate("ICF-C9.S1", Rating.GAP, "secret words"),
                rate("ICF-C3.K9", Rating.GAP, "secret words"),
                rate("ICF-C3.S1", Rating.DEVELOPING, "secret words"));
        assertThat(page)
                .containsSubsequence(
                        "What to work on: Knowing Customized Employment",
                        "ICF-C3.K9",
                        "A course or reading",
                        "Help with benefits (ICF-T26)",
                        "ICF-C3.S1",
                        "Practice with someone experienced",
                        "What to work on: Planning and order",
                        "ICF-C9.S1")
                .doesNotContain("secret", "specialist-4");
    }

    @Test
    @Tag("SEM-20")
    void nothing_rated_is_no_gap_and_all_of_it_is_listed() {
        String page = markdown(Rendered.english());
        assertThat(page).contains("No statement is rated as a gap", "Not said").doesNotContain("What to work on");
        CompetencyStatement.all().forEach(one -> assertThat(page).contains("(" + one.getId() + ")"));
    }

    @Test
    void no_words_are_missing_in_either_language_and_any_format() {
        for (Messages messages : List.of(Rendered.english(), Rendered.spanish())) {
            Document document = document(messages, rate("ICF-C1.O1", Rating.GAP, "x"));
            for (Format format : Rendered.FORMATS) {
                assertThat(Rendered.as(format, document, messages))
                        .doesNotContainPattern("\\[[a-z]+\\.[a-zA-Z0-9.-]+]");
            }
        }
    }
}
