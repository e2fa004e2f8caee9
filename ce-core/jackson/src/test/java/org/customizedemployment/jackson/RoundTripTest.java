package org.customizedemployment.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.person.Consent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RoundTripTest {
    private final CaseJson json = CaseJson.standard();

    @Property(tries = 60)
    void every_entry_comes_back_equal_and_gives_the_same_bytes(@ForAll long seed) {
        for (Entry entry : Instances.arbitrary(seed).ofEveryKind()) {
            byte[] bytes = json.write(entry);
            Entry read = json.readEntry(bytes);
            assertThat(read).isEqualTo(entry);
            assertThat(json.write(read)).isEqualTo(bytes);
            assertThat(CaseJson.strict().readEntry(json.pretty().write(entry))).isEqualTo(entry);
        }
    }

    @Property(tries = 40)
    void a_case_file_comes_back_equal_and_gives_the_same_bytes(@ForAll long seed) {
        CaseFileBuilder builder = CaseFile.builder(CaseId.of("case-1"));
        List<Entry> entries = Instances.arbitrary(seed).ofEveryKind();
        entries.forEach(builder::put);
        builder.retire(new EntryRef(EntryId.of("retired, once"), 1 + (int) (seed & 0xffff)));
        CaseFile file = builder.build();
        byte[] bytes = json.write(file);
        CaseFile read = json.readCaseFile(bytes);
        assertThat(read).isEqualTo(file);
        assertThat(json.write(read)).isEqualTo(bytes);
        assertThat(json.readCaseFile(json.pretty().write(file))).isEqualTo(file);
    }

    @Test
    @Tag("FED-RET-1")
    void that_an_entry_was_erased_comes_back_with_its_day_and_without_where_nobody_knows_it() {
        CaseFile file = CaseFile.empty(CaseId.of("case-1"))
                .withErased(EntryId.of("old"), Consent.TYPE)
                .withErased(EntryId.of("known"), Consent.TYPE, LocalDate.of(2026, 3, 2));
        String written = new String(json.write(file), StandardCharsets.UTF_8);

        assertThat(written)
                .contains("\"erased\":{\"known\":\"consent\",\"old\":\"consent\"}")
                .contains("\"erasedOn\":{\"known\":\"2026-03-02\"}");
        assertThat(json.readCaseFile(json.write(file))).isEqualTo(file);
    }
}
