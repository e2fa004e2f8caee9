package org.customizedemployment.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.jackson.CaseJson;
import org.customizedemployment.tck.generator.CaseGenerator;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A broken text anywhere in any kind of entry is pointed at, it alone, in the JSON that the host would have sent. */
class ViolationPointerPropertyTest {
    private static final BoundaryValidation VALIDATION = BoundaryValidation.standard();
    private static final CaseJson JSON = CaseJson.standard();
    private static final JsonMapper TREES = JsonMapper.shared();

    @Property(tries = 12, edgeCases = EdgeCasesMode.NONE)
    void nothing_is_wrong_with_a_case_that_was_made_up(@ForAll @IntRange(max = 100_000) int seed) {
        assertThat(VALIDATION.check(Input.of(CaseGenerator.seeded(seed).sample().caseFile())))
                .isEmpty();
        assertThat(VALIDATION.check(
                        Input.of(CaseGenerator.seeded(seed).sparse().sample().caseFile())))
                .isEmpty();
    }

    @Property(tries = 8, edgeCases = EdgeCasesMode.NONE)
    void a_text_that_is_too_long_is_pointed_at_wherever_it_is(@ForAll @IntRange(max = 100_000) int seed) {
        assertThat(pointedAt(seed, "x".repeat(20_001), "Size")).hasSizeGreaterThan(30);
    }

    @Property(tries = 8, edgeCases = EdgeCasesMode.NONE)
    void so_is_one_that_is_blank(@ForAll @IntRange(max = 100_000) int seed) {
        assertThat(pointedAt(seed, "   ", "Filled")).hasSizeGreaterThan(30);
    }

    /** Breaks one text of each entry; the kinds that have any. */
    private static Set<String> pointedAt(int seed, String broken, String word) {
        Random random = new Random(seed);
        CaseFile file = CaseGenerator.seeded(seed).sample().caseFile();
        Set<String> kinds = new LinkedHashSet<>();
        for (Entry entry : file.allVersions()) {
            JsonNode tree = TREES.readTree(JSON.write(entry));
            List<String> texts = new ArrayList<>();
            collect(tree, "", texts);
            // Where a source may be missing, blank stands for that.
            texts.removeIf(one -> one.endsWith("/source") && word.equals("Filled"));
            if (!texts.isEmpty()) {
                String pointer = texts.get(random.nextInt(texts.size()));
                set(tree, JsonPointer.compile(pointer), broken);
                Entry wrong = JSON.readEntry(TREES.writeValueAsBytes(tree));
                assertThat(wrong.type()).isEqualTo(entry.type());
                check(file, wrong, pointer, broken, word);
                kinds.add(entry.type().getKind());
            }
        }
        assertThat(EntryTypes.all()).extracting(type -> type.getKind()).containsAll(kinds);
        return kinds;
    }

    private static void check(CaseFile file, Entry wrong, String pointer, String broken, String word) {
        Entry other = file.allEntries().get(0);
        Command command = new Command.Record(List.of(other, wrong));
        CaseFile with = file.toBuilder().put(wrong).build();
        int place = with.allVersions().indexOf(wrong);
        for (Map.Entry<Input, byte[]> one : Map.of(
                        Input.of(command), JSON.write(command),
                        Input.of(with), JSON.write(with))
                .entrySet()) {
            String before = one.getKey().value() == command ? "/entries/1" : "/entries/" + place;
            List<Violation> violations = VALIDATION.check(one.getKey());
            assertThat(violations).extracting(Violation::pointer).containsExactly(before + pointer);
            assertThat(violations).extracting(Violation::word).containsExactly(word);
            assertThat(violations.toString()).doesNotContain(broken);
            assertThat(TREES.readTree(one.getValue()).at(before + pointer).asString())
                    .isEqualTo(broken);
        }
    }

    private static void collect(JsonNode node, String pointer, List<String> texts) {
        if (node.isString() && node.asString().matches("(canary|code-)[0-9].*")) {
            texts.add(pointer);
        } else if (node instanceof ObjectNode object) {
            object.properties().forEach(one -> collect(one.getValue(), pointer + "/" + one.getKey(), texts));
        } else {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), pointer + "/" + i, texts);
            }
        }
    }

    private static void set(JsonNode tree, JsonPointer pointer, String text) {
        JsonNode parent = tree.at(pointer.head());
        JsonPointer last = pointer.last();
        if (parent instanceof ArrayNode array) {
            array.set(last.getMatchingIndex(), TREES.getNodeFactory().stringNode(text));
        } else {
            ((ObjectNode) parent).put(last.getMatchingProperty(), text);
        }
    }
}
