package org.customizedemployment.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.journal.Replay;
import org.customizedemployment.jackson.problem.JsonProblemException;
import org.junit.jupiter.api.Test;

/** What replay needs of a change, and no more. */
class EffectsOnlyTest {
    private static final String CHANGE =
            "{'revision':1,'commandId':'c','recordedAt':'2026-03-01T13:00[America/New_York]','by':'s','command':%s,'effects':%s}";

    private final CaseJson json = CaseJson.standard();

    @Test
    void it_is_the_change_without_intent_and_decision() throws IOException {
        List<Change> changes = changes();
        assertThat(changes).hasSizeGreaterThan(5).anyMatch(change -> change.decision() != null);
        for (Change change : changes) {
            Change without = new Change(
                    change.revision(),
                    change.commandId(),
                    change.recordedAt(),
                    change.by(),
                    change.effectiveOn(),
                    null,
                    change.effects(),
                    null,
                    change.unknownMembers());
            assertThat(json.readEffects(json.write(change))).isEqualTo(without);
        }
    }

    @Test
    void a_journal_leads_to_the_same_case() throws IOException {
        for (CaseDocument document : documents()) {
            Replay replay = Replay.of(document.caseFile().getId());
            document.journal().forEach(change -> replay.add(json.readEffects(json.write(change))));
            assertThat(replay.toCaseFile()
                            .withUnknownMembers(document.caseFile().getUnknownMembers()))
                    .isEqualTo(document.caseFile());
        }
    }

    @Test
    void an_intent_of_a_newer_version_is_no_obstacle() {
        byte[] newer = bytes("{'command':'teleport','to':[{'command':1}]}", "[]");
        assertThat(json.readEffects(newer).revision()).isOne();
        assertThatThrownBy(() -> json.readChange(newer)).isInstanceOf(JsonProblemException.class);
    }

    @Test
    void effects_are_read_in_full() {
        assertThatThrownBy(() -> json.readEffects(bytes("null", "[{'effect':'teleport'}]")))
                .isInstanceOf(JsonProblemException.class);
    }

    private List<Change> changes() throws IOException {
        return documents().stream()
                .flatMap(document -> document.journal().stream())
                .toList();
    }

    private List<CaseDocument> documents() throws IOException {
        List<CaseDocument> documents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                String text = Files.readString(file);
                if (text.contains("\"journal\"")) {
                    documents.add(json.readDocument(text.getBytes(UTF_8)));
                }
            }
        }
        assertThat(documents).isNotEmpty();
        return documents;
    }

    private static byte[] bytes(String command, String effects) {
        return String.format(CHANGE, command, effects).replace('\'', '"').getBytes(UTF_8);
    }
}
