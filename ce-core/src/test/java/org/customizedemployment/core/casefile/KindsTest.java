package org.customizedemployment.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.OpaqueEntry;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.pursuit.Pursuit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All kinds at once say the same as the case file says of each. */
class KindsTest {
    private static final CaseFile EMPTY = CaseFile.empty(CaseId.of("c"));
    private static final EntryType<OpaqueEntry> UNKNOWN = EntryType.opaque("agency-note", 1);

    static List<CaseFile> files() {
        CaseFile file = EMPTY.with(statement("s1")).with(statement("s2"));
        return List.of(
                EMPTY,
                file,
                file.withCoverage(ProfileStatement.TYPE, Coverage.COMPLETE)
                        .withCoverage(Activity.TYPE, Coverage.completeThrough(LocalDate.of(2026, 3, 1)))
                        .withCoverage(Employer.TYPE, Coverage.PARTIAL),
                // Declared as not supplied, which stands although there are some.
                file.withCoverage(ProfileStatement.TYPE, Coverage.NOT_SUPPLIED),
                // One of two in a newer format.
                file.with(OpaqueEntry.of("profile-statement", 9, EntryHeader.first("s3"), "{\"x\":1}"))
                        .withCoverage(ProfileStatement.TYPE, Coverage.COMPLETE),
                EMPTY.with(OpaqueEntry.of("employer", 9, EntryHeader.first("e"), "{}")),
                file.withCoverage(Pursuit.TYPE, Coverage.COMPLETE).withErased(EntryId.of("p"), Pursuit.TYPE),
                file.with(OpaqueEntry.of("agency-note", 1, EntryHeader.first("n"), "{}"))
                        .withCoverage(UNKNOWN, Coverage.COMPLETE),
                file.without(EntryId.of("s1")).without(EntryId.of("s2")));
    }

    @ParameterizedTest
    @MethodSource("files")
    @DisplayName("entries and coverage of each kind are those of the case file")
    void entries_and_coverage_are_those_of_the_case_file(CaseFile file) {
        Kinds kinds = file.kinds();
        List<EntryType<?>> all = new ArrayList<>(EntryTypes.all());
        all.add(UNKNOWN);
        for (EntryType<?> type : all) {
            assertThat(kinds.entries(type)).as("%s", type).isEqualTo(file.entries(type));
            assertThat(kinds.coverageOf(type)).as("%s", type).isEqualTo(file.coverageOf(type));
        }
    }

    @Test
    void each_kind_has_a_place_of_its_own_by_its_word_and_an_unknown_one_has_none() {
        for (int place = 0; place < EntryTypes.all().size(); place++) {
            EntryType<?> type = EntryTypes.all().get(place);
            assertThat(EntryTypes.placeOf(type)).isEqualTo(place);
            assertThat(EntryTypes.placeOf(EntryType.opaque(type.getKind(), 2))).isEqualTo(place);
        }
        assertThat(EntryTypes.placeOf(UNKNOWN)).isNegative();
    }

    private static ProfileStatement statement(String id) {
        return ProfileStatement.builder()
                .header(EntryHeader.first(id))
                .area(ProfileArea.INTEREST)
                .text("dogs")
                .build();
    }
}
