package org.customizedemployment.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.customizedemployment.jackson.BadDocuments.HEADER;
import static org.customizedemployment.jackson.BadDocuments.bytes;
import static org.customizedemployment.jackson.BadDocuments.entry;
import static org.customizedemployment.jackson.BadDocuments.expect;
import static org.customizedemployment.jackson.BadDocuments.problem;
import static org.customizedemployment.jackson.BadDocuments.strict;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.jackson.problem.JacksonError;
import org.customizedemployment.jackson.problem.JsonProblemException;
import org.junit.jupiter.api.Test;

class BadSyntaxTest {
    @Test
    void truncated_json_is_located() {
        JsonProblemException problem = strict("{\"format\":\"ce-case/1\",\n \"case\":{\"id\":\"c-1\"");
        expect(problem, JacksonError.MALFORMED, "/case/id", "the document ends too early");
        assertThat(problem.getLine()).isEqualTo(2);
    }

    @Test
    void something_that_is_not_json_is_located() {
        expect(strict("{\"format\" \"ce-case/1\"}"), JacksonError.MALFORMED, "/format", "this is not JSON");
        expect(strict(""), JacksonError.MALFORMED, "", "nothing in it");
        expect(strict("null"), JacksonError.WRONG_TYPE, "", "null instead of a document");
        expect(strict("[]"), JacksonError.WRONG_TYPE, "", "expected an object, found a list");
        expect(
                strict("{\"format\":\"ce-case/1\",\"case\":{\"id\":\"c\"}} {}"),
                JacksonError.TRAILING_CONTENT,
                "",
                "follows");
    }

    @Test
    void two_members_of_one_name_are_an_error() {
        expect(
                entry("'kind':'activity','formatVersion':1,'header':{'id':'a-1','id':'a-2'}"),
                JacksonError.DUPLICATE_MEMBER,
                "/case/entries/0/header/id",
                "two members 'id' in one object");
        JsonProblemException reordered = entry("\n'header':{\n'id':'a-1','id':'a-2'}");
        expect(reordered, JacksonError.DUPLICATE_MEMBER, null, "two members 'id' in one object");
        assertThat(reordered.getLine()).isEqualTo(3);
        expect(
                strict("{'format':'ce-case/1','format':'ce-case/1'}"),
                JacksonError.DUPLICATE_MEMBER,
                "/format",
                "two members");
    }

    @Test
    void a_number_whose_exponent_nobody_can_count_to_is_located_and_not_repeated() {
        JsonProblemException problem = number("12345678901231e95678901234567890");
        assertThat(problem.getErrorCode()).isEqualTo(CoreError.BAD_NUMBER);
        assertThat(problem.getPointer()).startsWith("/findings/0/finding/reason/arguments/0/value");
        assertThat(problem).hasMessageNotContaining("12345678901231");
    }

    @Test
    void a_number_that_would_take_all_memory_to_print_is_located() {
        JsonProblemException problem = number("1E999999999");
        assertThat(problem.getErrorCode()).isEqualTo(CoreError.BAD_NUMBER);
        assertThat(problem.getPointer()).startsWith("/findings/0/finding/reason/arguments/0/value");
    }

    @Test
    void another_format_is_refused() {
        expect(
                strict("{'format':'ce-case/2','case':{'id':'c'}}"),
                JacksonError.WRONG_FORMAT,
                "/format",
                "expected format 'ce-case/1'");
        expect(strict("{'case':{'id':'c'}}"), JacksonError.MISSING_MEMBER, "", "'format'");
        expect(strict("{'format':'ce-case/1'}"), JacksonError.MISSING_MEMBER, "", "'case'");
        expect(strict("{'format':'ce-case/1','case':{}}"), JacksonError.MISSING_MEMBER, "/case", "a case without 'id'");
    }

    @Test
    void too_much_is_refused_before_it_is_kept() {
        expect(
                problem(() -> CaseJson.strict().readDocument(withTitleOf(200_000_000))),
                JacksonError.TEXT_TOO_LONG,
                "/case/entries/0/title",
                "a text of more than 1000000 characters");
        expect(
                problem(() -> CaseJson.standard().readDocument(withTitleOf(1_000_001))),
                JacksonError.TEXT_TOO_LONG,
                "/case/entries/0/title",
                "a text of more than 1000000 characters");
        String deep = "[".repeat(300) + "]".repeat(300);
        expect(
                problem(() -> CaseJson.standard().readCaseFile(bytes("{'id':'c','x':" + deep + "}"))),
                JacksonError.TOO_DEEP,
                null,
                "more than 200 levels");
        expect(
                problem(() -> CaseJson.standard().readCaseFile(bytes("{'id':'c','x':" + "9".repeat(2000) + "}"))),
                JacksonError.TEXT_TOO_LONG,
                null,
                "too long");
    }

    @Test
    void text_that_is_not_utf_8_is_refused() {
        String json = "{\"format\":\"ce-case/1\",\"case\":{\"id\":\"c\"}}";
        expect(
                problem(() -> CaseJson.strict().readDocument(json.getBytes(StandardCharsets.UTF_16LE))),
                JacksonError.BAD_TEXT,
                "",
                "not UTF-8");
        expect(
                entry(HEADER + ",'title':'\\ud83d'"),
                JacksonError.BAD_TEXT,
                "/case/entries/0/title",
                "half a character");
        byte[] latin =
                "{\"format\":\"ce-case/1\",\"case\":{\"id\":\"Zo\u00eb\"}}".getBytes(StandardCharsets.ISO_8859_1);
        expect(problem(() -> CaseJson.strict().readDocument(latin)), JacksonError.BAD_TEXT, "/case/id", "not UTF-8");
        byte[] marked = ("\uFEFF" + json).getBytes(StandardCharsets.UTF_8);
        assertThat(CaseJson.strict().readDocument(marked).caseFile().size()).isZero();
    }

    private static JsonProblemException number(String digits) {
        String decision =
                "{'format':'ce-decision/1','kind':'check','caseId':'c','subject':'s','findings':[{'rule':'r','severity':'advises',"
                        + "'finding':{'outcome':'met','reason':{'code':'x','arguments':[{'name':'n','value':{'number':"
                        + digits + "}}]}}}]}";
        byte[] json = decision.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return catchThrowableOfType(
                JsonProblemException.class, () -> CaseJson.standard().readDecision(json));
    }

    private static byte[] withTitleOf(int length) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        json.writeBytes(bytes("{'format':'ce-case/1','case':{'id':'c','entries':[{" + HEADER + ",'title':'"));
        byte[] text = new byte[length];
        Arrays.fill(text, (byte) 'x');
        json.writeBytes(text);
        json.writeBytes(bytes("'}]}}"));
        return json.toByteArray();
    }
}
