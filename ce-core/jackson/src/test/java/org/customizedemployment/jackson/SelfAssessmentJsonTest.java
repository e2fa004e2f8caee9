package org.customizedemployment.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.competency.CompetencyStatement;
import org.customizedemployment.core.competency.Rating;
import org.customizedemployment.core.competency.SelfAssessment;
import org.customizedemployment.core.competency.StatementRating;
import org.customizedemployment.core.error.ErrorCode;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.jackson.problem.JacksonError;
import org.customizedemployment.jackson.problem.JsonProblemException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ICF-C3")
class SelfAssessmentJsonTest {
    private static final String TEXT =
            "{\"format\":\"ce-self-assessment/1\",\"by\":\"specialist-4\",\"on\":\"2026-11-02\","
                    + "\"ratings\":[{\"statement\":\"ICF-C3.K9\",\"rating\":\"gap\"},"
                    + "{\"statement\":\"ICF-C1.A3\",\"rating\":\"have-it\",\"on\":\"2026-10-30\",\"words\":\"it took years\"}]}";

    @Test
    void it_is_written_and_read_as_it_was() {
        SelfAssessment mine = SelfAssessment.of(
                ActorId.of("specialist-4"),
                LocalDate.of(2026, 11, 2),
                List.of(
                        StatementRating.of(CompetencyStatement.of("ICF-C3.K9"), Rating.GAP),
                        new StatementRating(
                                CompetencyStatement.of("ICF-C1.A3"),
                                Rating.HAVE_IT,
                                LocalDate.of(2026, 10, 30),
                                "it took years")));
        assertThat(new String(CaseJson.standard().write(mine), StandardCharsets.UTF_8))
                .isEqualTo(TEXT);
        for (CaseJson json : List.of(CaseJson.standard(), CaseJson.strict())) {
            assertThat(json.readSelfAssessment(bytes(TEXT))).isEqualTo(mine);
        }
    }

    @Test
    void a_slip_in_an_id_or_word_gets_a_suggestion_at_its_place() {
        expect("ICF-C3.K9", "ICF-C3.k9", JacksonError.UNKNOWN_WORD, "did you mean 'ICF-C3.K9'?");
        expect("ICF-C1.A3", "ICF-C1.A5", JacksonError.UNKNOWN_WORD, "statement 'ICF-C1.A5' is not known; did you mean");
        expect("have-it", "haveit", JacksonError.UNKNOWN_WORD, "did you mean 'have-it'?");
        expect("\"words\"", "\"word\"", JacksonError.UNKNOWN_MEMBER, "did you mean 'words'?");
        assertThat(problem(TEXT.replace("ICF-C1.A3", "ICF-C1.A5")).getPointer()).isEqualTo("/ratings/1/statement");
    }

    @Test
    void what_may_be_anything_is_not_repeated() {
        JsonProblemException problem = problem(TEXT.replace("ICF-C1.A3", "asked Ana Lopez about her life"));
        assertThat(problem.getMessage())
                .contains("30 characters", "'ICF-C1.A1'", "'ICF-C9.O1'")
                .doesNotContain("Lopez");
    }

    @Test
    void what_is_missing_twice_or_of_another_format_is_refused() {
        expect("ICF-C1.A3", "ICF-C3.K9", JacksonError.DUPLICATE_MEMBER, "'ICF-C3.K9' is rated twice");
        expect("assessment/1", "assessment/2", JacksonError.WRONG_FORMAT, "'ce-self-assessment/1'");
        expect("\"by\":\"specialist-4\",", "", JacksonError.MISSING_MEMBER, "a self-assessment without 'by'");
        expect(",\"rating\":\"gap\"", "", JacksonError.MISSING_MEMBER, "a rating without 'rating'");
        expect("2026-11-02", "2026-11-31", JacksonError.BAD_DATE, "");
    }

    private static void expect(String was, String is, ErrorCode code, String words) {
        JsonProblemException problem = problem(TEXT.replace(was, is));
        assertThat(problem.getErrorCode()).as(is).isEqualTo(code);
        assertThat(problem.getMessage()).contains(words);
    }

    private static JsonProblemException problem(String json) {
        return catchThrowableOfType(
                JsonProblemException.class, () -> CaseJson.strict().readSelfAssessment(bytes(json)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
