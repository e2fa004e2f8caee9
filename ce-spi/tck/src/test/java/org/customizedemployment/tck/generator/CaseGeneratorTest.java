package org.customizedemployment.tck.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.entry.Sensitivity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseGeneratorTest {
    @Test
    void every_attribute_of_every_kind_is_filled() throws ReflectiveOperationException {
        CaseFile file = CaseGenerator.seeded(1).sample().caseFile();
        assertThat(file.types()).hasSameSizeAs(EntryTypes.all());
        List<String> empty = new ArrayList<>();
        for (Entry entry : file.allEntries()) {
            if (entry.id().value().endsWith("-2")) {
                for (Method accessor : BuilderAccess.accessors(entry.type().getValueClass())) {
                    Object value = accessor.invoke(entry);
                    if (value.equals(Optional.empty()) || value instanceof Collection<?> list && list.isEmpty()) {
                        empty.add(entry.type().getKind() + "." + accessor.getName());
                    }
                }
            }
        }
        assertThat(empty).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, -4, Long.MAX_VALUE})
    void every_pointer_leads_to_an_entry_of_the_right_kind(long seed) {
        for (CaseGenerator generator :
                List.of(CaseGenerator.seeded(seed), CaseGenerator.seeded(seed).sparse())) {
            CaseFile file = generator.sample(150).caseFile();
            int pointers = 0;
            for (Entry entry : file.allEntries()) {
                for (EntryPointer pointer : entry.allPointers()) {
                    assertThat(file.find(pointer.id()).map(one -> one.type().getKind()))
                            .as(entry.id() + " to " + pointer)
                            .hasValueSatisfying(
                                    kind -> assertThat(pointer.mayLeadTo(kind)).isTrue());
                    pointers++;
                }
            }
            assertThat(pointers).isGreaterThan(100);
        }
    }

    @Test
    void the_same_seed_gives_the_same_case_and_another_gives_another() {
        assertThat(CaseGenerator.seeded(5).sample(90))
                .isEqualTo(CaseGenerator.seeded(5).sample(90));
        assertThat(CaseGenerator.seeded(5).sample(90).caseFile())
                .isNotEqualTo(CaseGenerator.seeded(6).sample(90).caseFile());
    }

    @Test
    void the_size_is_that_asked_for_but_no_kind_is_left_out() {
        assertThat(CaseGenerator.seeded(1).sample(500).caseFile().allEntries()).hasSize(500);
        assertThat(CaseGenerator.seeded(1).sample(0).caseFile().allEntries()).hasSameSizeAs(EntryTypes.all());
    }

    @Test
    @Tag("FED-PRIV-1")
    void each_planted_text_is_told_once_with_its_sensitivity_and_hidden_from_to_string() {
        GeneratedCase generated = CaseGenerator.seeded(1).sample();
        List<String> texts = generated.texts().stream().map(PlantedText::text).toList();
        assertThat(texts).doesNotHaveDuplicates().hasSizeGreaterThan(200);
        assertThat(generated.texts(Sensitivity.NONE)).isEmpty();
        assertThat(generated.texts(Sensitivity.HEALTH)).isNotEmpty();
        String shown = generated.caseFile().allEntries().toString();
        assertThat(texts).allSatisfy(text -> assertThat(shown).doesNotContain(text));
    }
}
