package org.customizedemployment.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.OpaqueEntry;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.value.EffectiveRange;
import org.junit.jupiter.api.Test;

class CaseFileTest {
    private static final CaseId CASE = CaseId.of("case-1");

    @Test
    void entries_keep_the_order_of_first_recording_through_new_versions() {
        CaseFile file = CaseFile.empty(CASE)
                .with(statement("a", 1))
                .with(statement("b", 1))
                .with(statement("a", 2));
        assertThat(file.entries(ProfileStatement.TYPE))
                .extracting(entry -> entry.toRef().toString())
                .containsExactly("a#2", "b#1");
    }

    @Test
    void an_older_case_file_does_not_change_when_a_newer_is_made() {
        CaseFile one = CaseFile.empty(CASE).with(statement("a", 1));
        CaseFile two = one.with(statement("b", 1)).without(EntryId.of("a"));
        assertThat(one.size()).isEqualTo(1);
        assertThat(two.find(EntryId.of("a"))).isEmpty();
        assertThat(one.find(EntryId.of("a"))).isPresent();
    }

    @Test
    void coverage_is_not_supplied_until_there_is_an_entry_and_complete_only_if_declared() {
        CaseFile file = CaseFile.empty(CASE);
        assertThat(file.coverageOf(Employer.TYPE)).isEqualTo(Coverage.NOT_SUPPLIED);
        assertThat(file.with(statement("a", 1)).coverageOf(ProfileStatement.TYPE))
                .isEqualTo(Coverage.PARTIAL);
        LocalDate day = LocalDate.of(2026, 3, 1);
        Coverage declared =
                file.withCoverage(Employer.TYPE, Coverage.completeThrough(day)).coverageOf(Employer.TYPE);
        assertThat(declared.isCompleteOn(day)).isTrue();
        assertThat(declared.isCompleteOn(day.plusDays(1))).isFalse();
    }

    @Test
    void as_of_keeps_what_is_effective_on_the_day() {
        ProfileStatement later = ProfileStatement.builder()
                .header(EntryHeader.first("a").withEffective(EffectiveRange.from(LocalDate.of(2026, 5, 1))))
                .area(ProfileArea.INTEREST)
                .text("dogs")
                .build();
        CaseFile file = CaseFile.empty(CASE).with(later).with(statement("b", 1));
        assertThat(file.asOf(LocalDate.of(2026, 4, 30)).allEntries())
                .extracting(Entry::id)
                .containsExactly(EntryId.of("b"));
        assertThat(file.asOf(LocalDate.of(2026, 5, 1)).size()).isEqualTo(2);
    }

    @Test
    void an_id_keeps_its_kind() {
        CaseFile file = CaseFile.empty(CASE).with(statement("a", 1));
        Entry other = OpaqueEntry.of("something", 1, EntryHeader.first("a"), "{}");
        assertThatThrownBy(() -> file.with(other))
                .isInstanceOf(CeException.class)
                .hasMessageContaining("CE-CORE-017");
        assertThatThrownBy(() -> file.toBuilder().put(other)).hasMessageContaining("CE-CORE-017");
        assertThatThrownBy(() -> file.toBuilder().add(statement("a", 1))).hasMessageContaining("CE-CORE-010");
    }

    @Test
    void a_known_kind_in_a_newer_format_is_kept_and_not_given_as_known() {
        CaseFile file = CaseFile.empty(CASE).with(OpaqueEntry.of("employer", 9, EntryHeader.first("e"), "{\"x\":1}"));
        assertThat(file.entries(Employer.TYPE)).isEmpty();
        assertThat(file.find(Employer.TYPE, EntryId.of("e"))).isEmpty();
        assertThat(file.allEntries()).hasSize(1);
    }

    @Test
    void known_and_newer_formats_of_one_kind_stand_side_by_side() {
        CaseFile file = CaseFile.empty(CASE)
                .with(OpaqueEntry.of("employer", 9, EntryHeader.first("e1"), "{}"))
                .with(Employer.builder()
                        .header(EntryHeader.first("e2"))
                        .name("Salon")
                        .business("grooming")
                        .build());
        assertThat(file.entries(Employer.TYPE)).extracting(Employer::id).containsExactly(EntryId.of("e2"));
    }

    @Test
    void to_string_counts_and_does_not_tell() {
        assertThat(CaseFile.empty(CASE).with(statement("a", 1))).hasToString("CaseFile{case-1, 1 entries}");
    }

    /** A case file against a plain map, for arbitrary puts and removals, by path copying and by builder. */
    @Property(tries = 300)
    void it_behaves_like_an_insertion_ordered_map(
            @ForAll @Size(max = 60) List<@IntRange(min = -20, max = 20) Integer> steps) {
        Map<String, Entry> expected = new LinkedHashMap<>();
        CaseFile byPath = CaseFile.empty(CASE);
        CaseFileBuilder builder = CaseFile.builder(CASE);
        for (int step : steps) {
            String id = "s" + Math.abs(step);
            if (step < 0) {
                expected.remove(id);
                byPath = byPath.without(EntryId.of(id));
                builder.remove(EntryId.of(id));
            } else {
                Entry entry = statement(id, 1 + expected.size());
                expected.put(id, entry);
                byPath = byPath.with(entry);
                builder.put(entry);
            }
        }
        assertThat(new ArrayList<>(byPath.entries(ProfileStatement.TYPE)))
                .isEqualTo(new ArrayList<>(expected.values()));
        assertThat(builder.build()).isEqualTo(byPath);
        assertThat(byPath.size()).isEqualTo(expected.size());
    }

    @Test
    void every_kind_is_listed_once_and_found_by_its_word() {
        List<String> kinds = EntryTypes.all().stream().map(EntryType::getKind).toList();
        assertThat(kinds).doesNotHaveDuplicates().hasSizeGreaterThan(25);
        assertThat(kinds).allSatisfy(kind -> assertThat(EntryTypes.find(kind)).isPresent());
    }

    static ProfileStatement statement(String id, int version) {
        EntryHeader first = EntryHeader.first(id);
        return ProfileStatement.builder()
                .header(new EntryHeader(first.id(), version, first.effective(), first.provenance()))
                .area(ProfileArea.INTEREST)
                .text("likes dogs")
                .build();
    }
}
