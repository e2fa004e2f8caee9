package org.customizedemployment.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.journal.Replay;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The JSON of the release in preparation, byte for byte. A difference is a change of format: think first, then
 * {@code -Dgolden.update=true}. The folder of a release is closed with it: {@link ReleasedGoldenTest}. */
class GoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden/0.1");

    private final CaseJson json = CaseJson.standard().pretty();

    @Test
    void a_case_with_every_kind_of_entry_is_written_as_ever() {
        CaseFile file = Golden.caseFile("words");
        assertThat(file.types()).hasSameSizeAs(EntryTypes.all());
        check(
                "case.golden.json",
                json.write(CaseDocument.of(file)),
                bytes -> CaseJson.standard().readDocument(bytes).caseFile(),
                file);
    }

    @Test
    void a_journal_with_every_command_is_written_as_ever_and_leads_to_the_case() {
        List<Change> changes = Golden.changes("words");
        CaseFile file = changes.stream()
                .reduce(Replay.of(Golden.caseFile("words").getId()), Replay::add, (a, b) -> a)
                .toCaseFile();
        CaseDocument document = new CaseDocument(file, changes);
        check("journal.golden.json", json.write(document), CaseJson.standard()::readDocument, document);
    }

    @Test
    void an_import_is_written_as_ever() {
        Change imported = Golden.imported("words");
        check("import.golden.json", json.write(imported), CaseJson.standard()::readChange, imported);
    }

    @Test
    @Tag("SEM-25")
    void decisions_of_every_kind_with_claim_lines_are_written_as_ever() {
        for (Decision decision : Golden.decisions("words")) {
            String name = "decision-"
                    + decision.getKind()
                            .name()
                            .toLowerCase(java.util.Locale.ROOT)
                            .replace('_', '-') + ".golden.json";
            check(name, json.write(decision), CaseJson.standard()::readDecision, decision);
        }
    }

    private static <T> void check(String name, byte[] written, Function<byte[], T> reader, T value) {
        Path golden = FOLDER.resolve(name);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(FOLDER);
                Files.write(golden, written);
            }
            byte[] expected = Files.readAllBytes(golden);
            compare(name, expected, written);
            assertThat(reader.apply(expected)).as("%s as read", name).isEqualTo(value);
        } catch (IOException e) {
            fail(golden + " can't be read; make it with -Dgolden.update=true", e);
        }
    }

    private static void compare(String name, byte[] expected, byte[] written) {
        List<String> before = lines(expected);
        List<String> now = lines(written);
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < Math.max(before.size(), now.size()) && differences.size() < 10; i++) {
            String old = i < before.size() ? before.get(i) : "(end)";
            String fresh = i < now.size() ? now.get(i) : "(end)";
            if (!old.equals(fresh)) {
                differences.add("line " + (i + 1) + "\n  was " + old + "\n  is  " + fresh);
            }
        }
        assertThat(differences).as("first differences in %s", name).isEmpty();
        assertThat(written).as(name).isEqualTo(expected);
    }

    private static List<String> lines(byte[] bytes) {
        return List.of(new String(bytes, StandardCharsets.UTF_8).split("\n", -1));
    }
}
