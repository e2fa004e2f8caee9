package org.customizedemployment.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.journal.Change;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A canary in every text that may be personal: it may be in JSON, and nowhere else. */
@Tag("FED-PRIV-1")
class PrivacyTest {
    private static final String CANARY = "CANARY";

    private static final Pattern VALUE = Pattern.compile("(?<=:)(\"[^\"]*\"|-?[0-9]+|true|false)");

    @Test
    void no_to_string_tells_a_text_that_may_be_personal() {
        List<Entry> entries = Instances.full(CANARY).ofEveryKind();
        assertThat(entries.toString()).doesNotContain(CANARY);
        CaseFile file = Golden.caseFile(CANARY);
        assertThat(new String(CaseJson.standard().write(file), StandardCharsets.UTF_8))
                .contains(CANARY);
        assertThat(file.toString()).doesNotContain(CANARY);
        List<Change> changes = Golden.changes(CANARY);
        assertThat(changes.toString()).doesNotContain(CANARY);
        assertThat(Golden.imported(CANARY).toString()).doesNotContain(CANARY);
        assertThat(new CaseDocument(file, changes).toString()).doesNotContain(CANARY);
        assertThat(Golden.decisions(CANARY).stream()
                        .map(Decision::toString)
                        .toList()
                        .toString())
                .doesNotContain(CANARY);
    }

    /** Puts the canary in the place of every value of every kind of entry, and an object and a list too. */
    @Test
    void no_message_tells_a_value_wherever_it_is_put() {
        int problems = 0;
        for (Entry entry : Instances.full("words").ofEveryKind()) {
            String json = new String(CaseJson.standard().write(entry), StandardCharsets.UTF_8);
            problems += wrongValues(json, 1, CaseJson::readEntry);
        }
        assertThat(problems).isGreaterThan(500);
    }

    /** A canary is in every text already: neither the text that is wrong nor one that stands beside it may be told. */
    @Test
    void no_message_tells_anything_of_a_change_decision_or_case_that_is_broken_somewhere() {
        int problems = 0;
        for (Change change : Golden.changes(CANARY)) {
            String json = new String(CaseJson.standard().write(change), StandardCharsets.UTF_8);
            problems += wrongValues(json, 5, CaseJson::readChange) + torn(json, CaseJson::readChange);
        }
        for (Decision decision : Golden.decisions(CANARY)) {
            String json = new String(CaseJson.standard().write(decision), StandardCharsets.UTF_8);
            problems += wrongValues(json, 5, CaseJson::readDecision) + torn(json, CaseJson::readDecision);
        }
        CaseDocument document = new CaseDocument(Golden.caseFile(CANARY), Golden.changes(CANARY));
        String json = new String(CaseJson.standard().write(document), StandardCharsets.UTF_8);
        problems += wrongValues(json, 211, CaseJson::readDocument) + torn(json, CaseJson::readDocument);
        assertThat(problems).isGreaterThan(500);
    }

    /** As a host that writes its own reader around ours would see it. */
    @Test
    void what_is_said_of_an_unknown_member_or_of_one_that_comes_twice_is_not_its_value() {
        for (Entry entry : Instances.full(CANARY).ofEveryKind()) {
            String json = new String(CaseJson.standard().write(entry), StandardCharsets.UTF_8);
            int end = json.length() - 1;
            check(json.substring(0, end) + ",\"later\":\"CANARY\"}", CaseJson::readEntry);
            check(json.substring(0, end) + ",\"later\":\"CANARY\",\"later\":\"CANARY\"}", CaseJson::readEntry);
            check(json.substring(0, end) + ",\"CANARY\":1,\"CANARY\":2}", CaseJson::readEntry);
        }
    }

    /** Cut off, or with a byte too many, at places spread over the text. */
    private static int torn(String json, BiFunction<CaseJson, byte[], Object> reader) {
        int problems = 0;
        for (int at = 1; at < json.length(); at += 1 + json.length() / 40) {
            problems += check(json.substring(0, at), reader);
            problems += check(json.substring(0, at) + "\u0000" + json.substring(at), reader);
        }
        return problems;
    }

    private static int wrongValues(String json, int step, BiFunction<CaseJson, byte[], Object> reader) {
        int problems = 0;
        int number = 0;
        Matcher values = VALUE.matcher(json);
        while (values.find()) {
            if (number++ % step == 0) {
                for (String wrong : List.of(
                        "\"CANARY\"",
                        "{\"CANARY CANARY\":\"CANARY\"}",
                        "[\"CANARY\"]",
                        "\"CANARY 12:30\"",
                        "17CANARY")) {
                    problems += check(json.substring(0, values.start()) + wrong + json.substring(values.end()), reader);
                }
            }
        }
        return problems;
    }

    private static int check(String json, BiFunction<CaseJson, byte[], Object> reader) {
        int problems = 0;
        for (CaseJson codec : List.of(CaseJson.standard(), CaseJson.strict())) {
            CeException problem = catchThrowableOfType(
                    CeException.class, () -> reader.apply(codec, json.getBytes(StandardCharsets.UTF_8)));
            if (problem != null) {
                StringWriter trace = new StringWriter();
                problem.printStackTrace(new PrintWriter(trace, true));
                assertThat(trace.toString()).doesNotContain(CANARY);
                problems++;
            }
        }
        return problems;
    }
}
