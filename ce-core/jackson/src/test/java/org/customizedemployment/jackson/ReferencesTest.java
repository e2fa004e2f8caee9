package org.customizedemployment.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.value.Digest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReferencesTest {
    @Test
    void refers_to_names_every_entry_id_among_the_attributes_of_every_kind() throws ReflectiveOperationException {
        int found = 0;
        for (EntryType<?> type : EntryTypes.all()) {
            Entry entry = Instances.full("words").entry(type);
            List<EntryId> ids = new ArrayList<>();
            for (Method accessor : Instances.accessors(type.getValueClass())) {
                if (!accessor.getName().equals("getHeader")) {
                    collect(accessor.invoke(entry), ids);
                }
            }
            assertThat(entry.refersTo()).as(type.getKind()).containsAll(ids);
            assertThat(entry.pointers())
                    .as(type.getKind())
                    .allSatisfy(pointer -> assertThat(pointer.kind() == null
                                    || EntryTypes.find(pointer.kind()).isPresent())
                            .isTrue());
            found += ids.size();
        }
        assertThat(found).isGreaterThan(40);
    }

    private static void collect(Object value, List<EntryId> ids) throws ReflectiveOperationException {
        if (value instanceof EntryId id) {
            ids.add(id);
        } else if (value instanceof Optional<?> maybe && maybe.isPresent()) {
            collect(maybe.get(), ids);
        } else if (value instanceof Collection<?> many) {
            for (Object one : many) {
                collect(one, ids);
            }
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                Method accessor = component.getAccessor();
                accessor.setAccessible(true);
                Object inner = accessor.invoke(value);
                if (inner != null && component.getType() != String.class) {
                    collect(inner, ids);
                }
            }
        }
    }

    @Test
    @Tag("CT-4")
    void a_register_comes_back_equal() {
        References register = new References(
                "us-ct-staff-registry",
                Digest.of("register"),
                List.of(new StaffCredential(
                        ActorId.of("staff-1"),
                        "ct-ce",
                        List.of(ServiceComponent.DISCOVERY),
                        null,
                        LocalDate.of(2024, 1, 5),
                        null,
                        LocalDate.of(2026, 1, 1))));
        byte[] bytes = CaseJson.standard().write(register);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).startsWith("{\"format\":\"ce-references/1\",\"id\":");
        assertThat(CaseJson.strict().readReferences(bytes)).isEqualTo(register);
    }

    @Test
    void no_register_is_not_an_empty_one() {
        References none = new References("none", Digest.of(""), null);
        References empty = new References("none", Digest.of(""), List.of());
        assertThat(CaseJson.standard().readReferences(CaseJson.standard().write(none)))
                .isEqualTo(none);
        assertThat(CaseJson.standard().readReferences(CaseJson.standard().write(empty)))
                .isEqualTo(empty);
    }

    @Test
    void a_register_written_by_hand_gets_the_digest_of_its_content() {
        String json = "{\"format\":\"ce-references/1\",\"id\":\"r\",\"credentials\":[%s]}";
        byte[] empty = json.formatted("").getBytes(StandardCharsets.UTF_8);
        byte[] one = json.formatted("{\"staff\":\"s\",\"credential\":\"ct-ce\",\"issuedOn\":\"2026-01-01\"}")
                .getBytes(StandardCharsets.UTF_8);
        Digest first = CaseJson.strict().readReferences(empty).digest();
        assertThat(CaseJson.strict().readReferences(empty).digest()).isEqualTo(first);
        assertThat(CaseJson.strict().readReferences(one).digest()).isNotEqualTo(first);
    }
}
