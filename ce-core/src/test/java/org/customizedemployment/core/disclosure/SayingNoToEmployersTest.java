package org.customizedemployment.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.customizedemployment.core.disclosure.ReleasedToEmployers.DAY;
import static org.customizedemployment.core.disclosure.ReleasedToEmployers.LIBRARY;
import static org.customizedemployment.core.disclosure.ReleasedToEmployers.NOTHING_RELEASED;
import static org.customizedemployment.core.disclosure.ReleasedToEmployers.SALON;
import static org.customizedemployment.core.disclosure.ReleasedToEmployers.assertNothing;
import static org.customizedemployment.core.disclosure.ReleasedToEmployers.consent;
import static org.customizedemployment.core.disclosure.ReleasedToEmployers.release;
import static org.customizedemployment.core.disclosure.ReleasedToEmployers.view;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.person.Answer;
import org.customizedemployment.core.person.Authority;
import org.customizedemployment.core.person.AuthorityKind;
import org.customizedemployment.core.person.Consent;
import org.customizedemployment.core.person.ConsentScope;
import org.customizedemployment.core.planning.DisclosureDecision;
import org.customizedemployment.core.planning.DisclosureSubject;
import org.customizedemployment.core.value.EffectiveRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SayingNoToEmployersTest {
    @Test
    void a_revoked_or_ended_consent_empties_the_next_view() {
        CaseFile file = NOTHING_RELEASED.with(release("d", DisclosureSubject.NAME, true));
        assertNothing(view(file.with(consent("c").revokedOn(DAY).build()), SALON));
        assertNothing(view(
                file.with(consent("c")
                        .header(EntryHeader.first("c")
                                .withEffective(EffectiveRange.between(DAY.minusDays(9), DAY.minusDays(1))))
                        .build()),
                SALON));
        assertThat(view(file.with(consent("c").revokedOn(DAY.plusDays(1)).build()), SALON)
                        .getName())
                .contains("Ana");
    }

    @Test
    @Tag("SEM-3")
    void a_guardians_consent_does_not_replace_the_persons_own_answer() {
        CaseFile file = NOTHING_RELEASED
                .with(release("d", DisclosureSubject.NAME, true))
                .with(authority(ConsentScope.SHARE_WITH_EMPLOYER, DAY));
        Consent.Builder byGuardian = byGuardian("c");
        assertNothing(view(file.with(byGuardian.build()), SALON));
        assertNothing(view(file.with(byGuardian.jobSeekerAnswer(Answer.NO).build()), SALON));
        assertThat(view(file.with(byGuardian.jobSeekerAnswer(Answer.YES).build()), SALON)
                        .getName())
                .contains("Ana");
    }

    @Test
    void a_no_wins_over_every_yes() {
        CaseFile file = NOTHING_RELEASED
                .with(consent("c").build())
                .with(release("d1", DisclosureSubject.NAME, true))
                .with(release("d2", DisclosureSubject.NAME, false))
                .with(release("d3", DisclosureSubject.CONTRIBUTIONS, true, "good-with-dogs", "patient"))
                .with(release("d4", DisclosureSubject.CONTRIBUTIONS, false, "patient"));
        assertThat(view(file, SALON).getName()).isEmpty();
        assertThat(view(file, SALON).getContributions()).containsExactly("text of good-with-dogs");
    }

    @Test
    @Tag("SEM-4")
    void the_persons_own_no_in_one_consent_closes_what_another_opened_until_it_is_revoked() {
        CaseFile file = NOTHING_RELEASED.with(consent("c").build()).with(release("d", DisclosureSubject.NAME, true));
        Consent.Builder no = consent("no").jobSeekerAnswer(Answer.NO);
        assertNothing(view(file.with(no.build()), SALON));
        assertThat(view(file.with(no.revokedOn(DAY).build()), SALON).getName()).contains("Ana");
    }

    @Test
    @Tag("SC-4")
    void a_no_for_one_employer_closes_nothing_for_the_other() {
        CaseFile file = NOTHING_RELEASED
                .with(consent("c").build())
                .with(consent("no")
                        .recipientEntry(SALON)
                        .jobSeekerAnswer(Answer.NO)
                        .build())
                .with(release("d", DisclosureSubject.NAME, true));
        assertNothing(view(file, SALON));
        assertThat(view(file, LIBRARY).getName()).contains("Ana");
    }

    @Test
    @Tag("SEM-3")
    void a_consent_ends_with_the_authority_it_was_given_under() {
        CaseFile file = NOTHING_RELEASED
                .with(release("d", DisclosureSubject.NAME, true))
                .with(byGuardian("c").jobSeekerAnswer(Answer.YES).build());
        assertNothing(view(file, SALON));
        assertNothing(view(file.with(authority(ConsentScope.TAKE_PHOTOS, DAY)), SALON));
        assertNothing(view(file.with(authority(ConsentScope.SHARE_WITH_EMPLOYER, DAY.minusDays(1))), SALON));
        assertThat(view(file.with(authority(ConsentScope.SHARE_WITH_EMPLOYER, DAY)), SALON)
                        .getName())
                .contains("Ana");
    }

    @Test
    @Tag("SEM-4")
    void who_prefers_not_to_say_has_not_agreed() {
        CaseFile file = NOTHING_RELEASED.with(release("d", DisclosureSubject.NAME, true));
        Consent silent = consent("c").jobSeekerAnswer(Answer.PREFERS_NOT_TO_SAY).build();
        assertNothing(view(file.with(silent), SALON));
        assertThat(Consents.on(file, DAY).holds(silent)).isFalse();
    }

    @Test
    @Tag("SEM-20")
    @Tag("ICF-T15")
    void a_line_that_no_one_entitled_has_decided_yet_releases_nothing() {
        CaseFile file = NOTHING_RELEASED.with(consent("c").build());
        assertNothing(view(file.with(decided(true, "person", Capacity.JOB_SEEKER, DAY.plusDays(1))), SALON));
        CaseFile byStaff = file.with(decided(true, "staff", Capacity.SPECIALIST, DAY));
        assertNothing(view(byStaff, SALON));
        CaseFile byGuardian = file.with(decided(true, "guardian", Capacity.GUARDIAN, DAY));
        assertNothing(view(byGuardian, SALON));
        CaseFile entitled = byGuardian.with(authority(ConsentScope.SHARE_WITH_EMPLOYER, DAY));
        assertThat(view(entitled, SALON).getName()).contains("Ana");
        assertNothing(view(entitled.with(authority(ConsentScope.SHARE_WITH_EMPLOYER, DAY.minusDays(1))), SALON));
    }

    @Test
    @Tag("SEM-4")
    void a_no_counts_whoever_said_it_and_whenever() {
        CaseFile file = NOTHING_RELEASED
                .with(consent("c").build())
                .with(release("yes", DisclosureSubject.NAME, true))
                .with(decided(false, "staff", Capacity.SPECIALIST, DAY.plusDays(9)));
        assertNothing(view(file, SALON));
    }

    @Test
    void a_no_without_statements_holds_back_the_whole_subject() {
        CaseFile file = NOTHING_RELEASED
                .with(consent("c").build())
                .with(release("d1", DisclosureSubject.CONTRIBUTIONS, true, "good-with-dogs"))
                .with(release("d2", DisclosureSubject.CONTRIBUTIONS, false));
        assertNothing(view(file, SALON));
    }

    @Test
    void employers_and_the_public_have_no_case_view() {
        assertThatThrownBy(() -> CaseView.of(NOTHING_RELEASED, Audience.EMPLOYER, List.of()))
                .isInstanceOf(CeException.class);
        assertThatThrownBy(() -> CaseView.of(NOTHING_RELEASED, Audience.PUBLIC, List.of()))
                .isInstanceOf(CeException.class);
    }

    private static Consent.Builder byGuardian(String id) {
        return consent(id).givenBy(ActorId.of("guardian")).capacity(Capacity.GUARDIAN);
    }

    private static Authority authority(ConsentScope scope, LocalDate until) {
        return Authority.builder()
                .header(EntryHeader.first("authority").withEffective(EffectiveRange.between(DAY.minusYears(1), until)))
                .holder(ActorId.of("guardian"))
                .authorityKind(AuthorityKind.LIMITED_GUARDIAN)
                .addScopes(scope)
                .build();
    }

    private static DisclosureDecision decided(boolean released, String by, Capacity capacity, LocalDate on) {
        return DisclosureDecision.builder()
                .header(EntryHeader.first("decided"))
                .subject(DisclosureSubject.NAME)
                .released(released)
                .decision(new HumanDecision(ActorId.of(by), capacity, on, "reasons", List.of()))
                .build();
    }
}
