package org.customizedemployment.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.jackson.problem.JsonProblemException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A canary in every text that may be personal: it may be in JSON, and nowhere else. */
@Tag("FED-PRIV-1")
class PrivacyTest {
    private static final String CANARY = "CANARY";

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
        Pattern value = Pattern.compile("(?<=:)(\"[^\"]*\"|-?[0-9]+|true|false)");
        int problems = 0;
        for (Entry entry : Instances.full("words").ofEveryKind()) {
            String json = new String(CaseJson.standard().write(entry), StandardCharsets.UTF_8);
            Matcher values = value.matcher(json);
            while (values.find()) {
                for (String wrong :
                        List.of("\"CANARY\"", "{\"CANARY CANARY\":\"CANARY\"}", "[\"CANARY\"]", "\"CANARY 12:30\"")) {
                    problems += check(json.substring(0, values.start()) + wrong + json.substring(values.end()));
                }
            }
        }
        assertThat(problems).isGreaterThan(500);
    }

    private static int check(String json) {
        int problems = 0;
        for (CaseJson reader : List.of(CaseJson.standard(), CaseJson.strict())) {
            JsonProblemException problem = catchThrowableOfType(
                    JsonProblemException.class, () -> reader.readEntry(json.getBytes(StandardCharsets.UTF_8)));
            if (problem != null) {
                StringWriter trace = new StringWriter();
                problem.printStackTrace(new PrintWriter(trace, true));
                assertThat(trace.toString()).as(json).doesNotContain(CANARY);
                problems++;
            }
        }
        return problems;
    }
}
