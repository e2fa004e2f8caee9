package org.customizedemployment.tck.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.OpaqueEntry;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.tck.privacy.Canaries;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("FED-PRIV-1")
class CasePlanterTest {
    private final Employer salon = Employer.builder()
            .header(EntryHeader.first("salon"))
            .name("Salon")
            .business("Dogs")
            .build();

    @Test
    void every_text_of_a_case_is_another_and_all_else_stays() {
        GeneratedCase before = CaseGenerator.seeded(1).withUnknown().sample();
        GeneratedCase after = CasePlanter.plant(before.caseFile());
        assertThat(after.texts()).hasSizeGreaterThan(200).doesNotHaveDuplicates();
        assertThat(Canaries.of(after).heldBy(after.caseFile().allEntries())).hasSameSizeAs(after.texts());
        List<PlantedText> unknown =
                before.texts().stream().filter(one -> one.sensitivity() == null).toList();
        assertThat(unknown).isNotEmpty();
        assertThat(Canaries.of(before).heldBy(after.caseFile().allEntries()))
                .isNotEmpty()
                .isSubsetOf(unknown);
        assertThat(after.caseFile().allEntries())
                .extracting(Entry::toRef)
                .isEqualTo(before.caseFile().allEntries().stream()
                        .map(Entry::toRef)
                        .toList());
        assertThat(after.caseFile().allEntries())
                .extracting(Entry::allPointers)
                .isEqualTo(before.caseFile().allEntries().stream()
                        .map(Entry::allPointers)
                        .toList());
        assertThat(after.caseFile().allEntries()).hasAtLeastOneElementOfType(OpaqueEntry.class);
    }

    @Test
    void every_version_is_planted_and_attributes_without_a_text_get_one() {
        Employer renamed = Employer.builder()
                .from(salon)
                .header(salon.getHeader().next())
                .name("Spa")
                .build();
        CaseFile file = CaseFile.empty(CaseId.of("case")).with(salon).with(renamed);
        GeneratedCase planted = CasePlanter.plant(file);
        assertThat(planted.caseFile().versions(salon.id())).hasSize(2);
        assertThat(planted.texts()).extracting(PlantedText::place).contains("employer.name", "employer.postingPolicy");
        assertThat(Canaries.of(planted)
                        .of(Sensitivity.BUSINESS)
                        .heldBy(planted.caseFile().versions(salon.id())))
                .filteredOn(one -> one.place().equals("employer.name"))
                .hasSize(2);
    }

    @Test
    void entries_that_are_not_to_be_planted_stay_as_they_are() {
        CaseFile file = CaseFile.empty(CaseId.of("case")).with(salon);
        GeneratedCase planted = CasePlanter.plant(file, entry -> false);
        assertThat(planted.caseFile()).isEqualTo(file);
        assertThat(planted.texts()).isEmpty();
    }
}
