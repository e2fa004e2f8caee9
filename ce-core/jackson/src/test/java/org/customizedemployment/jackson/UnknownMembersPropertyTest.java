package org.customizedemployment.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.OpaqueEntry;
import org.customizedemployment.core.journal.Change;
import tools.jackson.databind.json.JsonMapper;

/** Arbitrary JSON planted wherever a newer version may have put it comes back byte for byte. */
class UnknownMembersPropertyTest {
    private static final JsonMapper PLAIN = new JsonMapper();

    private final CaseJson json = CaseJson.standard();

    @Property(tries = 60)
    void an_entry_of_any_kind_keeps_any_members(@ForAll long seed, @ForAll("members") Map<String, String> members) {
        for (Entry entry : Instances.arbitrary(seed).ofEveryKind()) {
            String planted = atEnd(text(json.write(entry)), members);
            Entry read = json.readEntry(bytes(planted));
            assertThat(read).isNotInstanceOf(OpaqueEntry.class);
            assertThat(text(json.write(read))).isEqualTo(planted);
            assertThat(json.readEntry(json.pretty().write(read))).isEqualTo(read);
        }
    }

    @Property(tries = 60)
    void an_entry_with_any_member_in_any_value_of_it_stays_opaque_and_exact(
            @ForAll long seed, @ForAll("value") String value) {
        for (Entry entry : Instances.arbitrary(seed).ofEveryKind()) {
            String plain = text(json.write(entry));
            for (int brace : nested(plain)) {
                boolean empty = plain.charAt(brace + 1) == '}';
                String planted = plain.substring(0, brace + 1) + "\"x\":" + value + (empty ? "" : ",")
                        + plain.substring(brace + 1);
                Entry read = json.readEntry(bytes(planted));
                assertThat(read).as(planted).isInstanceOf(OpaqueEntry.class);
                assertThat(read.toRef()).isEqualTo(entry.toRef());
                assertThat(text(json.write(read))).isEqualTo(planted);
            }
        }
    }

    @Property(tries = 60)
    void a_kind_or_a_format_version_that_is_not_known_stays_exact(
            @ForAll("members") Map<String, String> members, @ForAll boolean newer) {
        String kind = newer ? "\"activity\",\"formatVersion\":7" : "\"hologram\",\"formatVersion\":1";
        String entry = atEnd("{\"kind\":" + kind + ",\"header\":{\"id\":\"h\",\"version\":3}}", members);
        String file = "{\"id\":\"c\",\"entries\":[" + entry + "]}";
        CaseFile read = json.readCaseFile(bytes(file));
        assertThat(text(json.write(read))).isEqualTo(file);
        assertThat(json.readCaseFile(json.pretty().write(read))).isEqualTo(read);
    }

    @Property(tries = 60)
    void a_case_file_a_change_and_a_decision_keep_any_members(@ForAll("members") Map<String, String> members) {
        String file = atEnd(text(json.write(Golden.caseFile("words"))), members);
        assertThat(text(json.write(json.readCaseFile(bytes(file))))).isEqualTo(file);
        for (Change change : Golden.changes("words")) {
            String planted = atEnd(text(json.write(change)), members);
            assertThat(text(json.write(json.readChange(bytes(planted))))).isEqualTo(planted);
        }
        for (Decision decision : Golden.decisions("words")) {
            String planted = atEnd(text(json.write(decision)), members);
            assertThat(text(json.write(json.readDecision(bytes(planted))))).isEqualTo(planted);
        }
    }

    /** Unknown members are written last, by name. */
    private static String atEnd(String object, Map<String, String> members) {
        String planted = members.entrySet().stream()
                .map(member -> "," + PLAIN.writeValueAsString(member.getKey()) + ":" + member.getValue())
                .collect(Collectors.joining());
        return object.substring(0, object.length() - 1) + planted + "}";
    }

    /** Where objects inside the outermost one begin. */
    private static List<Integer> nested(String json) {
        List<Integer> braces = new ArrayList<>();
        boolean inText = false;
        for (int i = 1; i < json.length(); i++) {
            char one = json.charAt(i);
            if (one == '\\' && inText) {
                i++;
            } else if (one == '"') {
                inText = !inText;
            } else if (one == '{' && !inText) {
                braces.add(i);
            }
        }
        return braces;
    }

    @Provide
    Arbitrary<Map<String, String>> members() {
        Arbitrary<String> names = Arbitraries.strings()
                .withChars("aZ_-é\"\\ \n犬")
                .ofMinLength(0)
                .ofMaxLength(6)
                .map(name -> "x" + name);
        return Arbitraries.maps(names, value()).ofMinSize(1).ofMaxSize(4).map(TreeMap::new);
    }

    /** JSON without white space between tokens, texts as they are written here. */
    @Provide
    Arbitrary<String> value() {
        Arbitrary<String> numbers = Arbitraries.oneOf(
                Arbitraries.of("0", "-0", "1.10", "1e2", "1E+5", "-0.0", "123456789012345678901234567890.10", "1e-400"),
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(40).map(digits -> "1" + digits),
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(40).map(digits -> "-0." + digits));
        Arbitrary<String> texts = Arbitraries.strings()
                .withChars("aé\"\\/\n\t\u0000\u2028犬 {}[]:,1")
                .ofMaxLength(12)
                .map(PLAIN::writeValueAsString);
        Arbitrary<String> leaf = Arbitraries.oneOf(numbers, texts, Arbitraries.of("null", "true", "false", "[]", "{}"));
        return Arbitraries.lazyOf(
                () -> leaf,
                () -> leaf,
                () -> value().list().ofMaxSize(3).map(list -> "[" + String.join(",", list) + "]"),
                () -> Combinators.combine(value(), value()).as((a, b) -> "{\"b\":" + a + ",\"a\":" + b + "}"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
