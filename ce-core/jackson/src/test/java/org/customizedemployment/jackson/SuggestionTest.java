package org.customizedemployment.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.jackson.BadDocuments.HEADER;
import static org.customizedemployment.jackson.BadDocuments.REST;
import static org.customizedemployment.jackson.BadDocuments.bytes;
import static org.customizedemployment.jackson.BadDocuments.entry;
import static org.customizedemployment.jackson.BadDocuments.expect;
import static org.customizedemployment.jackson.BadDocuments.problem;
import static org.customizedemployment.jackson.BadDocuments.strict;

import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.jackson.problem.JacksonError;
import org.customizedemployment.jackson.problem.JsonProblemException;
import org.junit.jupiter.api.Test;

class SuggestionTest {
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
}
