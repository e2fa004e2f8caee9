package org.customizedemployment.core.todo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.core.todo.TodoCases.STAFF;
import static org.customizedemployment.core.todo.TodoCases.TODAY;
import static org.customizedemployment.core.todo.TodoCases.choice;
import static org.customizedemployment.core.todo.TodoCases.consent;
import static org.customizedemployment.core.todo.TodoCases.episode;
import static org.customizedemployment.core.todo.TodoCases.gaps;
import static org.customizedemployment.core.todo.TodoCases.lines;
import static org.customizedemployment.core.todo.TodoCases.list;
import static org.customizedemployment.core.todo.TodoCases.number;
import static org.customizedemployment.core.todo.TodoCases.standard;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.benefits.BenefitsPlan;
import org.customizedemployment.core.choice.Choice;
import org.customizedemployment.core.choice.ChoiceKind;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.person.Authority;
import org.customizedemployment.core.person.AuthorityKind;
import org.customizedemployment.core.person.Consent;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.core.rule.Parameters;
import org.customizedemployment.core.service.ProviderAssignment;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.core.value.EffectiveRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DueEndsTest {
    @Test
    @Tag("SEM-4")
    void a_break_ends_on_the_day_that_the_person_named_unless_they_went_on_before() {
        Choice pauses = choice(ChoiceKind.PAUSES, "2026-03-01");
        assertThat(lines(list(standard(pauses)))).containsExactly("2026-04-01 break-ends [choice-PAUSES] SEM-4");
        assertThat(lines(list(standard(pauses, choice(ChoiceKind.RESUMES, "2026-03-08")))))
                .isEmpty();
    }

    @Test
    @Tag("ICF-T26")
    @Tag("IPS-5")
    void a_benefits_plan_says_when_it_is_looked_at_again_or_the_agency_does() {
        BenefitsPlan plan = BenefitsPlan.builder()
                .header(EntryHeader.first("b-1"))
                .planner(ActorId.of("planner"))
                .madeOn(LocalDate.parse("2026-01-10"))
                .build();
        assertThat(gaps(list(standard(plan)))).containsExactly("benefits-review todo.benefits-review.days");
        assertThat(lines(list(standard(plan), number(TodoParameters.BENEFITS_REVIEW_DAYS, 365))))
                .containsExactly("2027-01-10 benefits-review [b-1] ICF-T26");
        assertThat(lines(list(standard(BenefitsPlan.builder()
                        .from(plan)
                        .nextReviewOn(LocalDate.parse("2026-06-01"))
                        .build()))))
                .containsExactly("2026-06-01 benefits-review [b-1] ICF-T26");
    }

    @Test
    @Tag("ICF-T3")
    void a_consent_that_ends_is_shown_until_another_takes_its_place_or_it_is_taken_back() {
        assertThat(lines(list(standard(consent("c-1", "2026-03-05")))))
                .containsExactly("2026-03-05 consent-ends [c-1] ICF-T3 overdue");
        assertThat(lines(list(standard(consent("c-1", "2026-03-05"), consent("c-2", "2027-03-05")))))
                .containsExactly("2027-03-05 consent-ends [c-2] ICF-T3");
        assertThat(lines(list(standard(Consent.builder()
                        .from(consent("c-1", "2026-06-05"))
                        .revokedOn(TODAY)
                        .build()))))
                .isEmpty();
    }

    @Test
    @Tag("SEM-3")
    void a_parents_authority_ends_when_the_person_comes_of_age() {
        Authority parent = Authority.builder()
                .header(EntryHeader.first("authority-1"))
                .holder(ActorId.of("parent-1"))
                .authorityKind(AuthorityKind.PARENT_OF_MINOR)
                .build();
        JobSeeker.Builder person = JobSeeker.builder()
                .header(EntryHeader.first("person"))
                .actor(ActorId.of("person-1"))
                .chosenName("CANARY name");
        DatedParameter eighteen = number(TodoParameters.MAJORITY_YEARS, 18);
        assertThat(gaps(list(standard(parent, person.build())))).containsExactly("authority-ends todo.majority.years");
        assertThat(gaps(list(standard(parent, person.build()), eighteen))).containsExactly("authority-ends born-on");
        assertThat(lines(list(
                        standard(
                                parent,
                                person.bornOn(LocalDate.parse("2008-07-04")).build()),
                        eighteen)))
                .containsExactly("2026-07-03 authority-ends [authority-1] SEM-3");
    }

    @Test
    @Tag("SEM-13")
    void an_authorization_ends_while_its_episode_is_open() {
        ServiceAuthorization authorization = ServiceAuthorization.builder()
                .header(EntryHeader.first("a-1"))
                .episode(EntryId.of("episode-1"))
                .service(ServiceCode.of("discovery"))
                .period(EffectiveRange.between(LocalDate.parse("2026-02-01"), LocalDate.parse("2026-04-30")))
                .build();
        assertThat(lines(list(standard(episode(), authorization))))
                .containsExactly("2026-04-30 authorization-ends [a-1] SEM-13");
        assertThat(lines(list(standard(
                        FundingEpisode.builder()
                                .from(episode())
                                .closedOn(LocalDate.parse("2026-03-01"))
                                .build(),
                        authorization))))
                .isEmpty();
    }

    @Test
    @Tag("CT-11")
    void a_certificate_holds_as_long_as_the_state_says_and_nothing_is_guessed() {
        List<StaffCredential> two = List.of(credential("ct-ce", "2023-06-01"), credential("ct-ce", "2020-06-01"));
        assertThat(lines(certified(two, number(TodoParameters.CERTIFICATION_YEARS, 3))))
                .containsExactly("2026-05-31 certification-ends [] CT-11");
        assertThat(gaps(certified(two))).containsExactly("certification-ends todo.certification.years");
        assertThat(gaps(certified(null))).containsExactly("certification-ends staff-credentials");
        assertThat(gaps(certified(List.of()))).containsExactly("certification-ends staff-credentials/staff-1");
    }

    @Test
    @Tag("SEM-4")
    void a_consent_that_the_person_took_back_is_not_asked_for_again() {
        Consent consent = consent("c-1", "2026-06-05");
        Choice before = choice(ChoiceKind.WITHDRAWS_CONSENT, "2026-03-09");
        Choice later = choice(ChoiceKind.WITHDRAWS_CONSENT, "2026-03-11");
        assertThat(lines(list(standard(consent, before)))).isEmpty();
        assertThat(lines(list(standard(consent, later)))).hasSize(1);
    }

    private static TodoList certified(@Nullable List<StaffCredential> credentials, DatedParameter... parameters) {
        ProviderAssignment assignment = ProviderAssignment.builder()
                .header(EntryHeader.first("assignment-1"))
                .provider(OrganizationId.of("provider"))
                .staff(STAFF)
                .choice(new HumanDecision(ActorId.of("person-1"), Capacity.JOB_SEEKER, TODAY, "", List.of()))
                .build();
        return TodoList.of(
                standard(assignment),
                TODAY,
                new References("register", Digest.of("register"), credentials),
                Parameters.of(List.of(parameters)));
    }

    private static StaffCredential credential(String type, String issued) {
        return new StaffCredential(STAFF, type, List.of(), null, LocalDate.parse(issued), null, null);
    }
}
