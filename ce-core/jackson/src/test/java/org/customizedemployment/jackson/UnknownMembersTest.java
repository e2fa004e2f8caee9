package org.customizedemployment.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.DecisionKind;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.ErasedEntry;
import org.customizedemployment.core.entry.OpaqueEntry;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.journal.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownMembersTest {
    private static final String UNKNOWN = "\"a1\":123456789012345678901234567890.10,\"a2\":1e2,\"a3\":null,\"a4\":1.10,"
            + "\"a5\":{\"z\":[1,-0,1E+5,{\"y\":\"Zoë \\\\ \\\" \\n\"}],\"a\":true},\"a6\":[],\"unknownMembers\":{\"x\":1},\"z9\":\"\"";
    private static final String ACTIVITY = "{\"kind\":\"activity\",\"formatVersion\":1,"
            + "\"header\":{\"id\":\"a-1\",\"version\":1},\"title\":\"Tour\",\"component\":\"discovery\",\"activityKind\":\"visit\","
            + "\"when\":{\"start\":\"2026-03-01T13:00[America/New_York]\",\"end\":\"2026-03-01T14:00[America/New_York]\"}";

    private final CaseJson json = CaseJson.standard();

    @Test
    void an_entry_keeps_them_exactly() {
        String text = ACTIVITY + "," + UNKNOWN + "}";
        Entry read = json.readEntry(bytes(text));
        assertThat(read).isInstanceOf(Activity.class);
        assertThat(text(json.write(read))).isEqualTo(text);
        assertThat(json.readEntry(json.pretty().write(read))).isEqualTo(read);
    }

    @Test
    void a_case_file_keeps_them_exactly() {
        String text = "{\"id\":\"c\"," + UNKNOWN + "}";
        CaseFile read = json.readCaseFile(bytes(text));
        assertThat(text(json.write(read))).isEqualTo(text);
    }

    @Test
    void a_change_keeps_them_exactly() {
        String text =
                "{\"revision\":1,\"commandId\":\"c\",\"recordedAt\":\"2026-03-01T13:00[America/New_York]\",\"by\":\"s\","
                        + UNKNOWN + "}";
        Change read = json.readChange(bytes(text));
        assertThat(text(json.write(read))).isEqualTo(text);
    }

    @Test
    void a_decision_keeps_them_exactly() {
        String text =
                "{\"format\":\"ce-decision/1\",\"kind\":\"move\",\"caseId\":\"c\",\"subject\":\"s\"," + UNKNOWN + "}";
        Decision read = json.readDecision(bytes(text));
        assertThat(read.getKind()).isEqualTo(DecisionKind.MOVE);
        assertThat(text(json.write(read))).isEqualTo(text);
    }

    @Test
    void their_order_does_not_matter_to_the_bytes() {
        Entry one = json.readEntry(bytes(ACTIVITY + ",\"x\":1,\"y\":2}"));
        Entry other = json.readEntry(bytes(ACTIVITY + ",\"y\":2,\"x\":1}"));
        assertThat(other).isEqualTo(one);
        assertThat(json.write(other)).isEqualTo(json.write(one));
    }

    @Test
    void kind_and_format_version_may_stand_anywhere() {
        String reordered = "{" + ACTIVITY.substring(ACTIVITY.indexOf("\"header\""))
                + ",\"x\":1,\"formatVersion\":1,\"kind\":\"activity\"}";
        assertThat(json.readEntry(bytes(reordered))).isEqualTo(json.readEntry(bytes(ACTIVITY + ",\"x\":1}")));
        assertThat(json.readEntries(bytes("[" + reordered + "]"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"hologram\",\"formatVersion\":7,\"header\":{\"id\":\"h-1\",\"version\":2,\"mood\":1.10},\"size\":1e2,\"n\":null}",
                "{\"kind\":\"activity\",\"formatVersion\":2,\"header\":{\"id\":\"h-1\",\"version\":2},\"size\":123456789012345678901234567890}",
                "{\"kind\":\"activity\",\"formatVersion\":1,\"header\":{\"id\":\"h-1\",\"version\":2},\"when\":{\"zone\":1.10,\"start\":1e2}}",
                "{\"size\":1e2,\"header\":{\"id\":\"h-1\",\"version\":2,\"effective\":{\"from\":\"2026-03-01\",\"x\":1}},\"kind\":\"hologram\"}",
                "{\"kind\":\"activity\",\"formatVersion\":1,\"header\":{\"id\":\"h-1\",\"version\":2,\"mood\":{\"deep\":[{\"er\":1}]}}}"
            })
    void what_can_not_be_understood_stays_opaque_and_exact(String text) {
        CaseFile file =
                json.readCaseFile(bytes(" {\"id\" : \"c\",\n \"entries\" : [" + ACTIVITY + "}, " + text + "] }"));
        Entry opaque = file.allEntries().get(1);
        assertThat(opaque).isInstanceOf(OpaqueEntry.class);
        assertThat(opaque.toRef()).hasToString("h-1#2");
        assertThat(text(json.write(file))).isEqualTo("{\"id\":\"c\",\"entries\":[" + ACTIVITY + "}," + text + "]}");
        assertThat(json.readCaseFile(json.pretty().write(file))).isEqualTo(file);
        assertThat(opaque.toString()).doesNotContain("1e2");
    }

    @Test
    void a_kind_with_an_opaque_entry_is_not_complete() {
        CaseFile file = json.readCaseFile(
                bytes("{\"id\":\"c\",\"coverage\":{\"activity\":{\"level\":\"complete\"}},\"entries\":[" + ACTIVITY
                        + "},{\"kind\":\"activity\",\"formatVersion\":2,\"header\":{\"id\":\"a-2\"}}]}"));
        assertThat(file.entries(Activity.TYPE)).hasSize(1);
        assertThat(file.coverageOf(Activity.TYPE)).isEqualTo(Coverage.PARTIAL);
        assertThat(json.readCaseFile(json.write(file))).isEqualTo(file);
    }

    @Test
    void an_opaque_entry_without_id_is_refused() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> json.readEntry(bytes("{\"kind\":\"hologram\",\"formatVersion\":1}"))))
                .isInstanceOf(CeException.class)
                .hasMessageContaining("'header' has no 'id'");
    }

    @Test
    void they_are_in_no_to_string() {
        Entry read = json.readEntry(bytes(ACTIVITY + ",\"x\":\"CANARY\"}"));
        CaseFile file = CaseFile.builder(CaseId.of("c")).add(read).build();
        assertThat(read.toString() + file).doesNotContain("CANARY");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static final String ERASED =
            "{\"kind\":\"erased\",\"formatVersion\":%d,\"header\":{\"id\":\"a\",\"version\":1},"
                    + "\"was\":\"activity\",\"wasFormatVersion\":1,\"content\":\"sha256:" + "0".repeat(64)
                    + "\",\"asked\":1.10}";

    @Test
    void what_a_newer_version_says_about_erasing_is_kept() {
        byte[] json = ERASED.formatted(1).getBytes(StandardCharsets.UTF_8);
        Entry entry = CaseJson.standard().readEntry(json);
        assertThat(entry).isInstanceOf(ErasedEntry.class);
        assertThat(CaseJson.standard().write(entry)).isEqualTo(json);
        assertThatThrownBy(() -> CaseJson.strict().readEntry(json))
                .hasMessageContaining("member of 5 characters is not one of kind");
    }

    @Test
    void an_erased_entry_in_a_newer_format_is_opaque() {
        byte[] json = ERASED.formatted(2).getBytes(StandardCharsets.UTF_8);
        Entry entry = CaseJson.standard().readEntry(json);
        assertThat(entry).isInstanceOf(OpaqueEntry.class);
        assertThat(CaseJson.standard().write(entry)).isEqualTo(json);
        assertThatThrownBy(() -> CaseJson.strict().readEntry(json)).hasMessageContaining("in format version 2");
    }
}
