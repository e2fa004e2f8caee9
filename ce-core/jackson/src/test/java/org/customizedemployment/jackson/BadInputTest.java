package org.customizedemployment.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.error.ErrorCode;
import org.customizedemployment.jackson.problem.JacksonError;
import org.customizedemployment.jackson.problem.JsonProblemException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BadInputTest {
    private static final String HEADER = "'kind':'activity','formatVersion':1,'header':{'id':'a-1'}";
    private static final String REST =
            "'title':'Tour','component':'discovery','activityKind':'face-to-face','when':" + when("13:00", "14:00");

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

    private static JsonProblemException number(String digits) {
        String decision =
                "{'format':'ce-decision/1','kind':'check','caseId':'c','subject':'s','findings':[{'rule':'r','severity':'advises',"
                        + "'finding':{'outcome':'met','reason':{'code':'x','arguments':[{'name':'n','value':{'number':"
                        + digits + "}}]}}}]}";
        byte[] json = decision.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return catchThrowableOfType(
                JsonProblemException.class, () -> CaseJson.standard().readDecision(json));
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
    void wrong_types_say_what_was_expected_and_what_is_there() {
        expect(
                entry(HEADER + ",'title':5"),
                JacksonError.WRONG_TYPE,
                "/case/entries/0/title",
                "expected a text, found a whole number");
        expect(entry(HEADER + ",'when':'noon'"), JacksonError.WRONG_TYPE, "/case/entries/0/when", "found a text");
        expect(entry(HEADER + ",'staff':'me'"), JacksonError.WRONG_TYPE, "/case/entries/0/staff", "found a text");
        expect(entry(HEADER + ",'staff':[null]"), JacksonError.MISSING_MEMBER, "/case/entries/0/staff/0", "null");
        expect(
                entry("'kind':'support-contact','formatVersion':1,'faceToFace':'yes'"),
                JacksonError.WRONG_TYPE,
                "/case/entries/0/faceToFace",
                "expected true or false, found a text");
        expect(
                entry("'kind':'support-contact','formatVersion':1,'faceToFace':null"),
                JacksonError.WRONG_TYPE,
                "/case/entries/0/faceToFace",
                "");
        expect(
                entry("'kind':'activity','formatVersion':1,'header':{'id':5}"),
                JacksonError.WRONG_TYPE,
                "/case/entries/0/header/id",
                "whole number");
        expect(
                entry("'kind':'activity','formatVersion':1,'header':{'id':'a','version':1.5}"),
                JacksonError.WRONG_TYPE,
                "/case/entries/0/header/version",
                "a number with decimals");
        expect(
                entry("'kind':'activity','formatVersion':1,'header':{'id':'a','version':'1'}"),
                JacksonError.WRONG_TYPE,
                "/case/entries/0/header/version",
                "a text");
        expect(
                strict("{'format':'ce-case/1','case':{'id':'c','entries':[7]}}"),
                JacksonError.WRONG_TYPE,
                "/case/entries/0",
                "expected an entry");
    }

    @Test
    void a_missing_mandatory_attribute_is_named() {
        expect(
                entry(HEADER + "," + REST.replace("'title':'Tour',", "")),
                JacksonError.MISSING_MEMBER,
                "/case/entries/0",
                "'title' missing");
        expect(
                entry("'kind':'activity','formatVersion':1,'header':{}"),
                JacksonError.MISSING_MEMBER,
                "/case/entries/0/header",
                "'id'");
        expect(
                entry(HEADER + ",'when':{'start':'2026-03-01T13:00[America/New_York]'}"),
                JacksonError.MISSING_MEMBER,
                "/case/entries/0/when",
                "'end'");
        expect(entry("'formatVersion':1"), JacksonError.MISSING_MEMBER, "/case/entries/0", "'kind'");
        expect(
                entry("'kind':'activity','header':{'id':'a'}"),
                JacksonError.MISSING_MEMBER,
                "/case/entries/0",
                "'formatVersion'");
    }

    @Test
    void every_mandatory_attribute_of_every_kind_is_named_when_it_is_missing() {
        for (EntryType<?> type : EntryTypes.all()) {
            String json = "{'kind':'" + type.getKind() + "','formatVersion':1,'header':{'id':'e-1'}}";
            java.util.List<String> mandatory = Instances.accessors(type.getValueClass()).stream()
                    .filter(one -> java.lang.reflect.Modifier.isAbstract(one.getModifiers()))
                    .filter(one -> !java.util.Optional.class.equals(one.getReturnType())
                            && !java.util.List.class.equals(one.getReturnType()))
                    .map(Instances::attribute)
                    .filter(name -> !name.equals("header"))
                    .toList();
            if (!mandatory.isEmpty()) {
                JsonProblemException problem = problem(() -> CaseJson.strict().readEntry(bytes(json)));
                assertThat(problem.getErrorCode()).as(type.getKind()).isEqualTo(JacksonError.MISSING_MEMBER);
                mandatory.forEach(name -> assertThat(problem).hasMessageContaining("'" + name + "'"));
            }
        }
    }

    @Test
    void an_unknown_word_gets_a_suggestion() {
        expect(
                entry("'kind':'work-task','formatVersion':1,'primaryResponsibility':'unknwon'"),
                JacksonError.UNKNOWN_WORD,
                "/case/entries/0/primaryResponsibility",
                "'unknwon' is not known; did you mean 'unknown'?");
        expect(
                entry(
                        "'kind':'activity','formatVersion':1,'header':{'id':'a','provenance':{'how':'TOLD_BY_JOB_SEEKER'}}"),
                JacksonError.UNKNOWN_WORD,
                "/case/entries/0/header/provenance/how",
                "did you mean 'told-by-job-seeker'?");
        expect(
                entry("'kind':'activity','formatVersion':1,'header':{'id':'a','provenance':{'how':'gossip'}}"),
                JacksonError.UNKNOWN_WORD,
                "/case/entries/0/header/provenance/how",
                "word of 6 characters is not one of told-by-job-seeker, ");
        expect(
                entry("'kind':'work-task','formatVersion':1,'primaryResponsibility':1"),
                JacksonError.WRONG_TYPE,
                "/case/entries/0/primaryResponsibility",
                "expected a word, found a whole number");
        expect(
                problem(() -> CaseJson.strict().readCommand(bytes("{'do':'mvoe','to':'discovery'}"))),
                JacksonError.UNKNOWN_WORD,
                "/do",
                "did you mean 'move'?");
        expect(
                problem(() -> CaseJson.strict().readCommand(bytes("{'to':'discovery'}"))),
                JacksonError.MISSING_MEMBER,
                "",
                "'do'");
    }

    @Test
    void an_unknown_kind_or_a_newer_format_gets_a_suggestion() {
        expect(
                entry("'kind':'activty','formatVersion':1"),
                JacksonError.UNKNOWN_KIND,
                "/case/entries/0",
                "did you mean 'activity'?");
        expect(
                entry("'kind':'activity','formatVersion':2"),
                JacksonError.UNKNOWN_KIND,
                "/case/entries/0",
                "format version 2; this version knows 1");
        expect(
                entry("'kind':'activity','formatVersion':0"),
                JacksonError.WRONG_TYPE,
                "/case/entries/0/formatVersion",
                "1 to 999999");
        expect(
                strict("{'format':'ce-case/1','case':{'id':'c','coverage':{'activties':{'level':'complete'}}}}"),
                JacksonError.UNKNOWN_KIND,
                "/case/coverage/activties",
                "did you mean 'activity'?");
    }

    @Test
    void the_last_version_of_a_retired_entry_is_a_version() {
        expect(
                strict("{'format':'ce-case/1','case':{'id':'c','retired':{'a':'2'}}}"),
                JacksonError.WRONG_TYPE,
                "/case/retired/a",
                "a version");
        expect(
                strict("{'format':'ce-case/1','case':{'id':'c','retired':{'a':0}}}"),
                CoreError.BAD_VERSION,
                "/case/retired/a",
                "version 0");
        expect(
                strict("{'format':'ce-case/1','case':{'id':'c','retired':[]}}"),
                JacksonError.WRONG_TYPE,
                "/case/retired",
                "");
    }

    @Test
    void an_unknown_member_gets_a_suggestion_anywhere() {
        expect(
                entry(HEADER + ",'titel':'x'"),
                JacksonError.UNKNOWN_MEMBER,
                "/case/entries/0/titel",
                "did you mean 'title'?");
        expect(
                entry(HEADER + ",'when':{'strat':'x'}"),
                JacksonError.UNKNOWN_MEMBER,
                "/case/entries/0/when/strat",
                "did you mean 'start'?");
        expect(
                entry("'kind':'activity','formatVersion':1,'header':{'idd':'x'}"),
                JacksonError.UNKNOWN_MEMBER,
                "/case/entries/0/header/idd",
                "'id'?");
        expect(
                strict("{'format':'ce-case/1','caes':{}}"),
                JacksonError.UNKNOWN_MEMBER,
                "/caes",
                "did you mean 'case'?");
        expect(
                strict("{'format':'ce-case/1','case':{'id':'c','focsu':'x'}}"),
                JacksonError.UNKNOWN_MEMBER,
                "/case/focsu",
                "did you mean 'focus'?");
        expect(
                problem(() -> CaseJson.strict().readDecision(bytes("{'format':'ce-decision/1','knd':'move'}"))),
                JacksonError.UNKNOWN_MEMBER,
                "/knd",
                "did you mean 'kind'?");
        expect(
                problem(() -> CaseJson.strict().readChange(bytes("{'revison':1}"))),
                JacksonError.UNKNOWN_MEMBER,
                "/revison",
                "'revision'?");
    }

    @Test
    @Tag("SEM-22")
    void a_time_that_is_not_one_keeps_the_code_of_the_value() {
        expect(
                when("2026-11-01T01:30[America/New_York]"),
                CoreError.AMBIGUOUS_TIME,
                "/case/entries/0/when/start",
                "2026-11-01T01:30");
        expect(
                when("2026-03-08T02:30[America/New_York]"),
                CoreError.SKIPPED_TIME,
                "/case/entries/0/when/start",
                "2026-03-08T02:30");
        expect(
                when("2026-02-30T02:30[America/New_York]"),
                CoreError.BAD_TIME,
                "/case/entries/0/when/start",
                "2026-02-30");
        expect(when("2026-03-01T02:30:15[America/New_York]"), CoreError.BAD_TIME, "/case/entries/0/when/start", "");
        expect(when("2026-03-01T02:30"), CoreError.BAD_TIME, "/case/entries/0/when/start", "");
        expect(when("2026-03-01T02:30[Mars/Base]"), CoreError.BAD_TIME, "/case/entries/0/when/start", "");
    }

    @Test
    @Tag("SEM-22")
    void an_interval_turned_round_keeps_the_code_of_the_value() {
        expect(
                entry(HEADER + ",'when':" + when("14:00", "13:00")),
                CoreError.DATES_REVERSED,
                "/case/entries/0/when",
                "from 2026-03-01T14:00");
        expect(
                entry(
                        "'kind':'activity','formatVersion':1,'header':{'id':'a','effective':{'from':'2026-03-02','until':'2026-03-01'}}"),
                CoreError.DATES_REVERSED,
                "/case/entries/0/header/effective",
                "from 2026-03-02 until 2026-03-01");
    }

    @Test
    void bad_dates_money_minutes_and_ids_are_located() {
        expect(
                strict("{'format':'ce-case/1','case':{'id':'c','lastRecorded':'2026-02-30'}}"),
                JacksonError.BAD_DATE,
                "/case/lastRecorded",
                "'2026-02-30' is no day");
        expect(
                strict("{'format':'ce-case/1','case':{'id':'c','lastRecorded':'03/01/2026'}}"),
                JacksonError.BAD_DATE,
                "/case/lastRecorded",
                "'03/01/2026' is no day");
        expect(
                strict("{'format':'ce-case/1','case':{'id':'c','lastRecorded':''}}"),
                JacksonError.BAD_DATE,
                "/case/lastRecorded",
                "is no day");
        expect(
                strict("{'format':'ce-case/1','case':{'id':'c','lastRecorded':20260301}}"),
                JacksonError.WRONG_TYPE,
                "/case/lastRecorded",
                "a day such as");
        expect(
                entry("'kind':'authorization','formatVersion':1,'limit':-60"),
                CoreError.BAD_MINUTES,
                "/case/entries/0/limit",
                "-60");
        expect(
                entry("'kind':'authorization','formatVersion':1,'limit':1.5"),
                JacksonError.WRONG_TYPE,
                "/case/entries/0/limit",
                "decimals");
        expect(
                entry("'kind':'agreement','formatVersion':1,'pay':'USD 12,50 per hour'"),
                CoreError.BAD_RATE,
                "/case/entries/0/pay",
                "");
        expect(strict("{'format':'ce-case/1','case':{'id':' c '}}"), CoreError.BAD_ID, "/case/id", "");
        expect(
                problem(
                        () -> CaseJson.strict()
                                .readDecision(
                                        bytes(
                                                "{'findings':[{'finding':{'reason':{'code':'x','arguments':[{'name':'m','value':{'money':'USD 1.5'}}]}}}]}"))),
                CoreError.BAD_MONEY,
                "/findings/0/finding/reason/arguments/0/value/money",
                "USD 1.5");
    }

    @Test
    void two_entries_of_one_id_are_refused_even_when_lenient() {
        String json = "{'format':'ce-case/1','case':{'id':'c','entries':[{" + HEADER + "," + REST + "},{" + HEADER + ","
                + REST + "}]}}";
        expect(strict(json), CoreError.DUPLICATE_ENTRY, "/case/entries/1/header/id", "'a-1'");
        expect(
                problem(() -> CaseJson.standard().readDocument(bytes(json))),
                CoreError.DUPLICATE_ENTRY,
                "/case/entries/1/header/id",
                "'a-1'");
    }

    @Test
    void a_reference_to_nothing_is_refused_if_strict_and_listed_if_lenient() {
        String json =
                "{'format':'ce-case/1','case':{'id':'c','entries':[{" + HEADER + "," + REST + ",'photos':['p-9']}]}}";
        expect(strict(json), CoreError.UNKNOWN_REFERENCE, "/case/entries/0", "'a-1' refers to 'p-9'");
        CaseFile file = CaseJson.standard().readDocument(bytes(json)).caseFile();
        assertThat(CaseJson.danglingReferences(file))
                .singleElement()
                .hasToString("DanglingReference[from=a-1#1, to=p-9]");
    }

    @Test
    void a_journal_that_leads_elsewhere_is_refused() {
        CaseDocument wrong = new CaseDocument(Golden.caseFile("words"), Golden.changes("words"));
        expect(
                problem(() ->
                        CaseJson.standard().readDocument(CaseJson.standard().write(wrong))),
                JacksonError.JOURNAL_MISMATCH,
                "",
                "leads to another case of 1 entries, this one has "
                        + EntryTypes.all().size() + "; they part at /case/");
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

    @Test
    void every_message_has_code_place_and_remedy() {
        assertThat(entry(HEADER + ",\n  'titel':'x'"))
                .hasMessage("CE-JSON-005 /case/entries/0/titel at line 2, column 11:"
                        + " member 'titel' is not known; did you mean 'title'?; correct its name or take it out");
    }

    private static JsonProblemException when(String start) {
        return entry(HEADER + ",'when':{'start':'" + start + "','end':'2026-12-01T14:00[America/New_York]'}");
    }

    private static String when(String start, String end) {
        return "{'start':'2026-03-01T" + start + "[America/New_York]','end':'2026-03-01T" + end
                + "[America/New_York]'}";
    }

    private static JsonProblemException entry(String members) {
        return strict("{'format':'ce-case/1','case':{'id':'c','entries':[{" + members + "}]}}");
    }

    private static JsonProblemException strict(String json) {
        return problem(() -> CaseJson.strict().readDocument(bytes(json)));
    }

    private static JsonProblemException problem(ThrowingCallable reading) {
        JsonProblemException problem = catchThrowableOfType(JsonProblemException.class, reading);
        assertThat(problem).isNotNull();
        assertThat(problem).hasNoCause();
        return problem;
    }

    private static void expect(JsonProblemException problem, ErrorCode code, String pointer, String words) {
        assertThat(problem.getErrorCode()).as(problem.getMessage()).isEqualTo(code);
        if (pointer != null) {
            assertThat(problem.getPointer()).as(problem.getMessage()).isEqualTo(pointer);
        }
        assertThat(problem.getWhat()).contains(words);
        assertThat(problem).hasMessageStartingWith(code.code()).hasMessageEndingWith(code.remedy());
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

    private static byte[] bytes(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
