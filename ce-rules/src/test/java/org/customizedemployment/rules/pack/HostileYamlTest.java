package org.customizedemployment.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.customizedemployment.spi.pack.PackFile;
import org.junit.jupiter.api.Test;

/** Files that are wrong on purpose: a located message, never a crash and never a long wait. */
class HostileYamlTest {
    @Test
    void aliases_are_refused_before_they_can_multiply() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [lol, lol]\n");
        for (int i = 1; i < 12; i++) {
            laughs.append("a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
        }

        assertThat(Packs.problems(Packs.pack("p", laughs.toString())))
                .first()
                .asString()
                .startsWith("CE-RULES-002 p.yaml:5: an anchor; write it out; anchors and aliases are not read");
    }

    @Test
    void an_alias_to_nothing_is_refused() {
        assertThat(Packs.problems(Packs.pack("p", "rules: *nothing\n")))
                .containsExactly("CE-RULES-002 p.yaml:5: an alias; write it out; anchors and aliases are not read");
    }

    @Test
    void deep_nesting_is_refused() {
        assertThat(Packs.problems(Packs.pack("p", "rules: " + "[".repeat(100_000))))
                .first()
                .asString()
                .startsWith("CE-RULES-002 p.yaml:5: nesting deeper than 40 levels");
        String blocks = "- ".repeat(5_000);
        assertThat(Packs.problems(Packs.pack("p", "rules:\n  " + blocks + "x\n")))
                .isNotEmpty();
    }

    @Test
    void a_key_twice_is_reported_with_both_lines() {
        assertThat(Packs.problems(Packs.pack("p", "rules: []\nvocabulary: {}\nrules: []\n")))
                .containsExactly(
                        "CE-RULES-003 p.yaml:7: key 'rules' a second time, first in line 5; keep one of the two");
    }

    @Test
    void huge_numbers_stay_text_and_are_refused() {
        assertThat(Packs.problems(Packs.pack("p", """
                parameters:
                  - {id: a, citation: CT-29, values: [{number: 1e999999999}]}
                  - {id: b, citation: CT-29, values: [{hours: 99999999999999999999}]}
                  - {id: c, citation: CT-29, values: [{rate: USD 1E999999999 per hour}]}
                  - {id: d, citation: CT-29, values: [{minutes: -5}]}
                """)))
                .hasSize(4)
                .allSatisfy(text -> assertThat(text).startsWith("CE-RULES-006"));
    }

    @Test
    void tags_are_refused() {
        assertThat(Packs.problems(
                        Packs.pack("p", "rules: !!javax.script.ScriptEngineManager [x]\nvocabulary: !x {}\n")))
                .filteredOn(text -> text.contains("tag '"))
                .containsExactly(
                        "CE-RULES-001 p.yaml:5: tag 'tag:yaml.org,2002:javax.script.ScriptEngineManager'; remove it",
                        "CE-RULES-001 p.yaml:6: tag '!x'; remove it");
    }

    @Test
    void a_large_file_is_not_even_parsed() {
        assertThat(Packs.problems(FilePack.of(List.of(PackFile.of("big.yaml", new byte[2_000_000])))))
                .first()
                .asString()
                .startsWith("CE-RULES-002 big.yaml: file of 2000000 bytes");
    }

    @Test
    void what_is_no_text_or_no_yaml_is_located() {
        assertThat(Packs.problems(FilePack.of(List.of(PackFile.of("x.yaml", new byte[] {(byte) 0xC3, 0x28})))))
                .containsExactly("CE-RULES-001 x.yaml: the file is not UTF-8 text; save it as UTF-8 text");
        assertThat(Packs.problems(Packs.pack("p", "rules: [a, b\n")))
                .first()
                .asString()
                .startsWith("CE-RULES-001 p.yaml:6: not YAML");
        assertThat(Packs.problems(Packs.pack("p", "---\nx: 1\n")))
                .first()
                .asString()
                .contains("a second document");
        assertThat(Packs.problems(FilePack.of(List.of(Packs.file("empty.yaml", "")))))
                .containsExactly("CE-RULES-001 empty.yaml: the file is empty; write the pack or the test into it");
        assertThat(Packs.problems(FilePack.of(List.of()))).isNotEmpty();
    }

    @Test
    void the_norwegian_no_stays_a_word() {
        assertThat(Packs.library(Packs.pack("p", """
                parameters: [{id: a, citation: CT-29, values: [{code: no}]}]
                """)).parameters().all())
                .singleElement()
                .satisfies(one -> assertThat(String.valueOf(one.value())).contains("no"));
    }

    @Property(tries = 300)
    void any_text_gives_problems_and_never_an_exception(@ForAll @StringLength(max = 200) String text) {
        assertThatCode(() -> Packs.problems(Packs.pack("p", text))).doesNotThrowAnyException();
        assertThatCode(() -> Packs.problems(FilePack.of(List.of(Packs.file("t.yaml", text)))))
                .doesNotThrowAnyException();
    }
}
