package org.customizedemployment.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.jackson.BadDocuments.HEADER;
import static org.customizedemployment.jackson.BadDocuments.REST;
import static org.customizedemployment.jackson.BadDocuments.bytes;
import static org.customizedemployment.jackson.BadDocuments.entry;
import static org.customizedemployment.jackson.BadDocuments.expect;
import static org.customizedemployment.jackson.BadDocuments.problem;
import static org.customizedemployment.jackson.BadDocuments.strict;
import static org.customizedemployment.jackson.BadDocuments.when;

import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.jackson.problem.JacksonError;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BadInputTest {
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
    void every_message_has_code_place_and_remedy() {
        assertThat(entry(HEADER + ",\n  'titel':'x'"))
                .hasMessage("CE-JSON-005 /case/entries/0/titel at line 2, column 11:"
                        + " member 'titel' is not known; did you mean 'title'?; correct its name or take it out");
    }
}
