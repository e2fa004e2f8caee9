package org.customizedemployment.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.DecisionKind;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.reason.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The promise of docs/adr/0013: what was stored as {@code ce-decision/1} is read for ever. The texts here are as a first release would have written
 * them and are never edited.
 */
class DecisionCompatibilityTest {
    private static final String FINDING =
            "{\"rule\":\"x.rule\",\"severity\":\"blocks\",\"finding\":{\"outcome\":\"%s\","
                    + "\"reason\":{\"code\":\"x.reason\"}}}";

    private final CaseJson json = CaseJson.standard();

    private static String stored(DecisionKind kind, String more) {
        String word = kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return "{\"format\":\"ce-decision/1\",\"kind\":\"" + word + "\",\"caseId\":\"c\",\"subject\":\"s\"" + more
                + "}";
    }

    @ParameterizedTest
    @EnumSource
    void the_least_of_each_kind_is_read_and_written_back_as_it_was(DecisionKind kind) {
        String text = stored(kind, ",\"outcome\":\"met\"");
        Decision read = json.readDecision(bytes(text));
        assertThat(read.getKind()).isEqualTo(kind);
        assertThat(text(json.write(read))).isEqualTo(text);
        assertThat(Validator.problems("decision", text)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_a_later_version_adds_is_kept_to_the_letter(DecisionKind kind) {
        String text = stored(kind, ",\"outcome\":\"met\",\"later\":{\"deep\":[1.10,null]},\"latest\":1e2");
        assertThat(text(json.write(json.readDecision(bytes(text))))).isEqualTo(text);
        assertThat(Validator.problems("decision", text)).as("open at the top").isEmpty();
        assertThatThrownBy(() -> CaseJson.strict().readDecision(bytes(text))).hasMessageContaining("member");
    }

    @Test
    void a_decision_about_nobodys_case_needs_none() {
        String text =
                "{\"format\":\"ce-decision/1\",\"kind\":\"certification\",\"subject\":\"staff-7\",\"outcome\":\"met\"}";
        assertThat(json.readDecision(bytes(text)).getCaseId()).isEmpty();
        assertThat(Validator.problems("decision", text)).isEmpty();
    }

    static Stream<Verdict> every_outcome_word_stays() {
        return Stream.concat(Stream.of(Outcome.values()), Stream.of(LineOutcome.values()));
    }

    @ParameterizedTest
    @MethodSource
    void every_outcome_word_stays(Verdict word) {
        boolean ofCondition = word instanceof Outcome;
        String text = stored(
                ofCondition ? DecisionKind.CHECK : DecisionKind.CLAIM,
                (ofCondition ? ",\"outcome\":\"" : ",\"claimOutcome\":\"") + word.word() + "\"");
        assertThat(json.readDecision(bytes(text)).verdict()).isEqualTo(word);
        assertThat(Validator.problems("decision", text)).isEmpty();
    }

    @Test
    void the_words_are_these() {
        assertThat(every_outcome_word_stays().map(Verdict::word))
                .containsExactly(
                        "error",
                        "not-met",
                        "needs-human-decision",
                        "cannot-tell",
                        "not-yet-due",
                        "met",
                        "not-applicable",
                        "not-in-force",
                        "payable",
                        "reduced",
                        "not-payable",
                        "undecided",
                        "error");
    }

    /** A nested value never grows silently: half of an answer is worse than none. */
    @Test
    void what_is_not_understood_inside_is_refused() {
        String later = stored(
                DecisionKind.CHECK,
                ",\"findings\":[" + FINDING.formatted("met").replace("\"severity\"", "\"weight\":3,\"severity\"")
                        + "]");
        String word = stored(DecisionKind.CHECK, ",\"findings\":[" + FINDING.formatted("nearly-met") + "]");
        String kind = stored(DecisionKind.CHECK, "").replace("\"check\"", "\"oracle\"");
        for (String text : List.of(later, word, kind)) {
            assertThat(Validator.problems("decision", text)).as(text).isNotEmpty();
            assertThatThrownBy(() -> json.readDecision(bytes(text))).as(text).isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void a_later_format_is_refused_by_name() {
        String text = stored(DecisionKind.CHECK, "").replace("ce-decision/1", "ce-decision/2");
        assertThatThrownBy(() -> json.readDecision(bytes(text))).hasMessageContaining("format");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
