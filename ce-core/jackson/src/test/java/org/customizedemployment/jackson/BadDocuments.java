package org.customizedemployment.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.customizedemployment.core.error.ErrorCode;
import org.customizedemployment.jackson.problem.JsonProblemException;

/** Reads documents in which one thing is wrong, and looks at what is told. */
final class BadDocuments {
    static final String HEADER = "'kind':'activity','formatVersion':1,'header':{'id':'a-1'}";
    static final String REST =
            "'title':'Tour','component':'discovery','activityKind':'face-to-face','when':" + when("13:00", "14:00");

    private BadDocuments() {}

    static JsonProblemException when(String start) {
        return entry(HEADER + ",'when':{'start':'" + start + "','end':'2026-12-01T14:00[America/New_York]'}");
    }

    static String when(String start, String end) {
        return "{'start':'2026-03-01T" + start + "[America/New_York]','end':'2026-03-01T" + end
                + "[America/New_York]'}";
    }

    static JsonProblemException entry(String members) {
        return strict("{'format':'ce-case/1','case':{'id':'c','entries':[{" + members + "}]}}");
    }

    static JsonProblemException strict(String json) {
        return problem(() -> CaseJson.strict().readDocument(bytes(json)));
    }

    static JsonProblemException problem(ThrowingCallable reading) {
        JsonProblemException problem = catchThrowableOfType(JsonProblemException.class, reading);
        assertThat(problem).isNotNull();
        assertThat(problem).hasNoCause();
        return problem;
    }

    static void expect(JsonProblemException problem, ErrorCode code, String pointer, String words) {
        assertThat(problem.getErrorCode()).as(problem.getMessage()).isEqualTo(code);
        if (pointer != null) {
            assertThat(problem.getPointer()).as(problem.getMessage()).isEqualTo(pointer);
        }
        assertThat(problem.getWhat()).contains(words);
        assertThat(problem).hasMessageStartingWith(code.code()).hasMessageEndingWith(code.remedy());
    }

    static byte[] bytes(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
