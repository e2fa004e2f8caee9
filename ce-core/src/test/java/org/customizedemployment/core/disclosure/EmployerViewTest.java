package org.customizedemployment.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.core.disclosure.ReleasedToEmployers.LIBRARY;
import static org.customizedemployment.core.disclosure.ReleasedToEmployers.NOTHING_RELEASED;
import static org.customizedemployment.core.disclosure.ReleasedToEmployers.SALON;
import static org.customizedemployment.core.disclosure.ReleasedToEmployers.assertNothing;
import static org.customizedemployment.core.disclosure.ReleasedToEmployers.consent;
import static org.customizedemployment.core.disclosure.ReleasedToEmployers.own;
import static org.customizedemployment.core.disclosure.ReleasedToEmployers.release;
import static org.customizedemployment.core.disclosure.ReleasedToEmployers.view;

import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.planning.DisclosureDecision;
import org.customizedemployment.core.planning.DisclosureSubject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EmployerViewTest {
    @Test
    @Tag("ICF-T15")
    void the_default_is_nothing() {
        assertNothing(view(NOTHING_RELEASED, SALON));
    }

    @Test
    void a_plan_without_consent_releases_nothing_and_so_does_consent_without_a_plan() {
        assertNothing(view(NOTHING_RELEASED.with(release("d", DisclosureSubject.NAME, true)), SALON));
        assertNothing(view(NOTHING_RELEASED.with(consent("c").build()), SALON));
    }

    @Test
    void both_together_release_just_what_they_name() {
        CaseFile file = NOTHING_RELEASED
                .with(consent("c").build())
                .with(release("d1", DisclosureSubject.NAME, true))
                .with(release("d2", DisclosureSubject.CONTRIBUTIONS, true, "good-with-dogs", "maybe", "set-aside"));
        EmployerView view = view(file, SALON);
        assertThat(view.getName()).contains("Ana");
        assertThat(view.getContributions()).containsExactly("text of good-with-dogs");
        assertThat(view.getInterests()).isEmpty();
        assertThat(view.isBrandingReleased()).isFalse();
        assertThat(view.toString()).doesNotContain("Ana");
    }

    @Test
    void a_consent_for_one_employer_is_none_for_another() {
        CaseFile file = NOTHING_RELEASED
                .with(consent("c").recipientEntry(SALON).build())
                .with(release("d", DisclosureSubject.NAME, true));
        assertThat(view(file, SALON).getName()).contains("Ana");
        assertNothing(view(file, LIBRARY));
    }

    @Test
    @Tag("SC-4")
    void what_is_released_to_one_employer_does_not_leak_to_the_other() {
        DisclosureDecision forSalon = DisclosureDecision.builder()
                .header(EntryHeader.first("d"))
                .subject(DisclosureSubject.NAME)
                .employer(SALON)
                .released(true)
                .decision(own())
                .build();
        CaseFile file = NOTHING_RELEASED.with(consent("c").build()).with(forSalon);
        assertThat(view(file, SALON).getName()).contains("Ana");
        assertNothing(view(file, LIBRARY));
    }

    @Test
    void a_consent_for_an_organization_is_none_for_an_employer() {
        CaseFile file = NOTHING_RELEASED
                .with(consent("c").recipient(OrganizationId.of("provider")).build())
                .with(release("d", DisclosureSubject.NAME, true));
        assertNothing(view(file, SALON));
        assertThat(view(file.with(consent("c2").recipientEntry(SALON).build()), SALON)
                        .getName())
                .contains("Ana");
    }

    @Test
    @Tag("SEM-5")
    void what_the_person_set_aside_is_in_their_own_view_only() {
        assertThat(CaseView.of(NOTHING_RELEASED, Audience.JOB_SEEKER, List.of()).entries(ProfileStatement.TYPE))
                .hasSize(4);
        for (Audience audience : List.of(Audience.TEAM, Audience.PROVIDER, Audience.FUNDER)) {
            CaseView view = CaseView.of(NOTHING_RELEASED, audience, List.of());
            assertThat(view.entries(ProfileStatement.TYPE)).hasSize(3);
            assertThat(view.find(ProfileStatement.TYPE, EntryId.of("set-aside")))
                    .isEmpty();
        }
    }
}
