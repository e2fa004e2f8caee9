package org.customizedemployment.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.customizedemployment.core.choice.Choice;
import org.customizedemployment.core.choice.ChoiceKind;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.OpaqueEntry;
import org.customizedemployment.core.entry.Provenance;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.value.EffectiveRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CaseFileTest {
    private static final CaseId CASE = CaseId.of("case-1");

    @Test
    @Tag("SEM-5")
    void as_of_a_day_leaves_out_what_took_place_later_and_shows_what_is_set_aside_now() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        Choice before = choice("before", day);
        Choice after = choice("after", day.plusDays(1));
        ProfileStatement said = statement(1, day.minusDays(9), StatementStanding.CONFIRMED);
        ProfileStatement setAside = statement(2, day.plusDays(9), StatementStanding.SET_ASIDE);
        CaseFile then = CaseFile.empty(CaseId.of("case-1"))
                .with(before)
                .with(after)
                .with(said)
                .with(setAside)
                .asOf(day);
        assertThat(then.entries(Choice.TYPE)).containsExactly(before);
        assertThat(then.entries(ProfileStatement.TYPE)).containsExactly(setAside);
        assertThat(then.asOf(day.minusDays(10)).entries(ProfileStatement.TYPE)).isEmpty();
        assertThat(then.asOf(day)).isEqualTo(then);
        assertThat(then.findOn(said.id(), day)).contains(said);
    }

    @Test
    @Tag("SEM-2")
    void as_of_a_day_knows_nothing_that_had_not_begun() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        CaseFile file = CaseFile.empty(CaseId.of("case-1"))
                .with(FundingEpisode.builder()
                        .header(EntryHeader.first("episode"))
                        .funder(OrganizationId.of("dds"))
                        .programme(ProgrammeId.of("us-ct/dds"))
                        .openedOn(day)
                        .build());
        assertThat(file.asOf(day).size()).isOne();
        assertThat(file.asOf(day.minusDays(1)).size()).isZero();
    }

    private static Choice choice(String id, LocalDate on) {
        return Choice.builder()
                .header(EntryHeader.first(id))
                .choiceKind(ChoiceKind.PAUSES)
                .on(on)
                .by(ActorId.of("person-1"))
                .capacity(Capacity.JOB_SEEKER)
                .build();
    }

    private static ProfileStatement statement(int version, LocalDate from, StatementStanding standing) {
        return ProfileStatement.builder()
                .header(new EntryHeader(EntryId.of("s"), version, EffectiveRange.from(from), Provenance.NOT_SUPPLIED))
                .area(ProfileArea.INTEREST)
                .text("likes dogs")
                .standing(standing)
                .build();
    }

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
    void a_case_that_was_built_does_not_change_when_its_builder_goes_on() {
        CaseFileBuilder builder = CaseFile.builder(CASE).put(statement("a", 1)).put(statement("b", 1));
        CaseFile first = builder.build();
        CaseFile second = builder.remove(EntryId.of("a")).put(statement("c", 1)).build();
        assertThat(first.allEntries()).extracting(Entry::id).containsExactly(EntryId.of("a"), EntryId.of("b"));
        assertThat(first.find(EntryId.of("a"))).isPresent();
        assertThat(first.find(EntryId.of("c"))).isEmpty();
        assertThat(second.allEntries()).extracting(Entry::id).containsExactly(EntryId.of("b"), EntryId.of("c"));
        assertThat(second.find(EntryId.of("a"))).isEmpty();
        CaseFile third = second.with(statement("b", 2)).without(EntryId.of("c"));
        assertThat(third.find(EntryId.of("b")).orElseThrow().getHeader().version())
                .isEqualTo(2);
        assertThat(third.toBuilder().build()).isEqualTo(third);
        assertThat(second.find(EntryId.of("c"))).isPresent();
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

    /**
     * A case file against plain lists, for arbitrary puts of versions from arbitrary days, retirements, removals and erasures, by path copying
     * and by builder.
     */
    @Property(tries = 2000)
    @net.jqwik.api.Tag("SEM-6")
    void it_behaves_like_lists_of_versions(@ForAll @Size(max = 60) List<@IntRange(min = 0, max = 799) Integer> steps) {
        Map<String, List<ProfileStatement>> expected = new LinkedHashMap<>();
        Set<String> erased = new LinkedHashSet<>();
        CaseFile byPath = CaseFile.empty(CASE);
        CaseFileBuilder builder = CaseFile.builder(CASE);
        for (int step : steps) {
            String id = "s" + step % 5;
            List<ProfileStatement> versions = expected.getOrDefault(id, List.of());
            int day = step / 5 % 8;
            switch (step / 40) {
                case 0 -> {
                    expected.remove(id);
                    erased.add(id);
                    byPath = byPath.withErased(EntryId.of(id), ProfileStatement.TYPE);
                    builder.erase(EntryId.of(id), ProfileStatement.TYPE);
                }
                case 1, 2, 3, 4, 5 -> {
                    if (!versions.isEmpty()) {
                        EntryRef wrong = versions.get(day % versions.size()).toRef();
                        List<ProfileStatement> left = new ArrayList<>(versions);
                        left.removeIf(one -> one.toRef().equals(wrong));
                        expected.put(id, left);
                        if (left.isEmpty()) {
                            expected.remove(id);
                        }
                        byPath = byPath.withRetired(wrong);
                        builder.retire(wrong);
                    }
                }
                default -> {
                    if (!erased.contains(id)) {
                        ProfileStatement entry = statement(id, byPath.lastVersion(EntryId.of(id)) + 1, day);
                        List<ProfileStatement> more = new ArrayList<>(versions);
                        more.add(entry);
                        more.sort(Comparator.comparing(one -> day(one)));
                        expected.put(id, more);
                        byPath = byPath.with(entry);
                        builder.put(entry);
                    }
                }
            }
        }
        assertThat(new ArrayList<>(byPath.entries(ProfileStatement.TYPE)))
                .isEqualTo(expected.values().stream()
                        .map(versions -> versions.get(versions.size() - 1))
                        .toList());
        for (Map.Entry<String, List<ProfileStatement>> one : expected.entrySet()) {
            assertThat(new ArrayList<>(byPath.versions(EntryId.of(one.getKey()))))
                    .isEqualTo(one.getValue());
            assertEachDayHasTheVersionInForce(byPath, EntryId.of(one.getKey()), one.getValue());
        }
        assertThat(builder.build()).isEqualTo(byPath);
        assertThat(byPath.toBuilder().build()).isEqualTo(byPath);
        assertThat(byPath.erased().keySet()).map(EntryId::value).containsExactlyInAnyOrderElementsOf(erased);
    }

    private static void assertEachDayHasTheVersionInForce(CaseFile file, EntryId id, List<ProfileStatement> versions) {
        for (int day = 0; day < 9; day++) {
            LocalDate date = FIRST.plusDays(day);
            ProfileStatement inForce = null;
            for (ProfileStatement one : versions) {
                inForce = day(one).isAfter(date) ? inForce : one;
            }
            assertThat(file.findOn(id, date)).isEqualTo(Optional.ofNullable(inForce));
            assertThat(file.asOf(date).find(id)).isEqualTo(Optional.ofNullable(inForce));
            assertThat(file.timeline(id).stream()
                            .filter(one -> one.range().contains(date))
                            .map(InForce::entry)
                            .toList())
                    .isEqualTo(inForce == null ? List.of() : List.of(inForce));
        }
    }

    private static LocalDate day(ProfileStatement one) {
        LocalDate from = one.getHeader().effective().from();
        return from == null ? LocalDate.MIN : from;
    }

    private static ProfileStatement statement(String id, int version, int day) {
        ProfileStatement plain = statement(id, version);
        return day == 0
                ? plain
                : ProfileStatement.builder()
                        .from(plain)
                        .header(plain.getHeader().withEffective(EffectiveRange.from(FIRST.plusDays(day))))
                        .build();
    }

    @Test
    void an_erased_entry_leaves_its_kind_and_makes_the_kind_incomplete() {
        CaseFile file = CaseFile.empty(CASE)
                .with(statement("s", 1))
                .withCoverage(ProfileStatement.TYPE, Coverage.COMPLETE)
                .withErased(EntryId.of("s"), ProfileStatement.TYPE);
        assertThat(file.size()).isZero();
        assertThat(file.coverageOf(ProfileStatement.TYPE)).isEqualTo(Coverage.PARTIAL);
        assertThatThrownBy(() -> file.with(statement("s", 2))).hasMessageContaining("CE-CORE-021");
        assertThatThrownBy(() -> file.toBuilder().put(statement("s", 2))).hasMessageContaining("CE-CORE-021");
        assertThat(file.withRetired(EntryRef.parse("s#1"))).isEqualTo(file);
    }

    @Test
    void an_ended_version_leaves_a_gap_before_nothing_and_none_after_it() {
        EntryId id = EntryId.of("s");
        ProfileStatement first = statement("s", 1, 1);
        ProfileStatement ended = ProfileStatement.builder()
                .from(statement("s", 2))
                .header(statement("s", 2)
                        .getHeader()
                        .withEffective(EffectiveRange.between(FIRST.plusDays(4), FIRST.plusDays(5))))
                .build();
        CaseFile file = CaseFile.empty(CASE).with(first).with(ended);
        assertThat(file.findOn(id, FIRST)).isEmpty();
        assertThat(file.findOn(id, FIRST.plusDays(3))).contains(first);
        assertThat(file.findOn(id, FIRST.plusDays(5))).contains(ended);
        assertThat(file.findOn(id, FIRST.plusDays(6))).isEmpty();
        assertThat(file.timeline(id).get(0).range())
                .isEqualTo(EffectiveRange.between(FIRST.plusDays(1), FIRST.plusDays(3)));
    }

    @Test
    void every_kind_is_listed_once_and_found_by_its_word() {
        List<String> kinds = EntryTypes.all().stream().map(EntryType::getKind).toList();
        assertThat(kinds).doesNotHaveDuplicates().hasSizeGreaterThan(25);
        assertThat(kinds).allSatisfy(kind -> assertThat(EntryTypes.find(kind)).isPresent());
    }

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    static ProfileStatement statement(String id, int version) {
        EntryHeader first = EntryHeader.first(id);
        return ProfileStatement.builder()
                .header(new EntryHeader(first.id(), version, first.effective(), first.provenance()))
                .area(ProfileArea.INTEREST)
                .text("likes dogs")
                .build();
    }
}
