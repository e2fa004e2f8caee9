package org.customizedemployment.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.core.disclosure.ReleasedCases.DAY;
import static org.customizedemployment.core.disclosure.ReleasedCases.OPEN;
import static org.customizedemployment.core.disclosure.ReleasedCases.SALON;
import static org.customizedemployment.core.disclosure.ReleasedCases.born;
import static org.customizedemployment.core.disclosure.ReleasedCases.choice;
import static org.customizedemployment.core.disclosure.ReleasedCases.consent;
import static org.customizedemployment.core.disclosure.ReleasedCases.decided;
import static org.customizedemployment.core.disclosure.ReleasedCases.header;
import static org.customizedemployment.core.disclosure.ReleasedCases.line;
import static org.customizedemployment.core.disclosure.ReleasedCases.name;
import static org.customizedemployment.core.disclosure.ReleasedCases.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.choice.ChoiceKind;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.Provenance;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.core.person.Answer;
import org.customizedemployment.core.person.Authority;
import org.customizedemployment.core.person.AuthorityKind;
import org.customizedemployment.core.person.Consent;
import org.customizedemployment.core.person.ConsentScope;
import org.customizedemployment.core.person.TeamMember;
import org.customizedemployment.core.person.TeamRole;
import org.customizedemployment.core.planning.DisclosureSubject;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.core.rule.Parameters;
import org.customizedemployment.core.todo.TodoParameters;
import org.customizedemployment.core.value.EffectiveRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AuthorityOverTimeTest {
    @Test
    @Tag("SEM-3")
    void who_only_claims_to_be_the_person_releases_nothing() {
        CaseFile claimed = OPEN.with(line("name", 1, null, true)
                .decision(decided("staff", Capacity.JOB_SEEKER, DAY))
                .build());
        assertThat(name(claimed, DAY)).isEmpty();
        assertThat(name(
                        OPEN.with(consent(EntryHeader.first("consent"))
                                .givenBy(ActorId.of("staff"))
                                .build()),
                        DAY))
                .isEmpty();
    }

    @Test
    @Tag("SEM-3")
    void an_authority_must_have_been_there_when_the_consent_was_given_and_without_a_break_since() {
        LocalDate given = DAY.minusDays(30);
        CaseFile file = OPEN.with(byGuardian(given));
        assertThat(name(file.with(guardian("a", given, null)), DAY)).contains("Ana");
        assertThat(name(file.with(guardian("a", given.plusDays(1), null)), DAY)).isEmpty();
        CaseFile renewed = file.with(guardian("a", given, DAY.minusDays(10)));
        assertThat(name(renewed, DAY)).isEmpty();
        assertThat(name(renewed.with(guardian("b", DAY.minusDays(9), null)), DAY))
                .as("another authority is none under which it was given")
                .isEmpty();
        assertThat(name(renewed.with(guardian("a", 2, DAY.minusDays(9), null, ConsentScope.SHARE_WITH_EMPLOYER)), DAY))
                .contains("Ana");
        assertThat(name(renewed.with(guardian("a", 2, DAY.minusDays(8), null, ConsentScope.SHARE_WITH_EMPLOYER)), DAY))
                .as("a day without")
                .isEmpty();
        assertThat(name(renewed.with(guardian("a", 2, DAY.minusDays(9), null, ConsentScope.TAKE_PHOTOS)), DAY))
                .isEmpty();
    }

    @Test
    @Tag("SEM-3")
    void a_consent_that_names_its_authority_ends_with_that_one() {
        Consent named = Consent.builder()
                .from(byGuardian(DAY.minusDays(3)))
                .authority(EntryId.of("a"))
                .build();
        CaseFile file = OPEN.with(named).with(guardian("b", null, null));
        assertThat(name(file, DAY)).isEmpty();
        assertThat(name(file.with(guardian("a", null, null)), DAY)).contains("Ana");
        assertThat(name(file.with(guardian("a", null, DAY.minusDays(1))), DAY)).isEmpty();
    }

    @Test
    @Tag("SEM-3")
    void a_parents_authority_and_the_consent_under_it_end_at_majority() {
        CaseFile file = OPEN.with(byGuardian(null)).with(parent(null));
        assertThat(name(born(file, DAY.minusYears(18).plusDays(1)), DAY)).contains("Ana");
        assertThat(name(born(file, DAY.minusYears(18)), DAY)).isEmpty();
        assertThat(name(file, DAY)).as("nobody knows when").isEmpty();
        assertThat(name(OPEN.with(byGuardian(null)).with(parent(DAY)), DAY))
                .as("by its own dates")
                .contains("Ana");
        CaseFile nineteen = born(file, DAY.minusYears(19));
        assertThat(name(nineteen, DAY)).isEmpty();
        CaseFile justNot = born(file, DAY.minusYears(19).plusDays(1));
        assertThat(EmployerView.of(Consents.on(justNot, DAY, majorityAt(19)), SALON, Optional.empty())
                        .getName())
                .contains("Ana");
        assertThat(EmployerView.of(Consents.on(nineteen, DAY, majorityAt(19)), SALON, Optional.empty())
                        .getName())
                .isEmpty();
    }

    @Test
    @Tag("CEE-4")
    void the_representative_named_is_whom_the_person_chose_last() {
        CaseFile file = OPEN.with(line("who-speaks", 1, null, true)
                        .subject(DisclosureSubject.REPRESENTATIVE_NAME)
                        .build())
                .with(representative("rita", "person", DAY.minusDays(30)))
                .with(representative("ben", "person", DAY.minusDays(3)))
                .with(representative("paul", "someone-else", DAY));
        assertThat(view(file, DAY).getRepresentative()).contains("ben");
        CaseFile alone =
                file.with(choice(ChoiceKind.DECLINES_REPRESENTATION, DAY).build());
        assertThat(view(alone, DAY).getRepresentative()).isEmpty();
    }

    private static TeamMember representative(String name, String chosenBy, LocalDate on) {
        return TeamMember.builder()
                .header(EntryHeader.first(name))
                .actor(ActorId.of(name))
                .name(name)
                .addRoles(TeamRole.REPRESENTATIVE)
                .choice(decided(chosenBy, Capacity.JOB_SEEKER, on))
                .build();
    }

    private static Parameters majorityAt(long years) {
        return Parameters.of(List.of(new DatedParameter(
                TodoParameters.MAJORITY_YEARS,
                EffectiveRange.NOT_STATED,
                new ArgumentValue.OfNumber(BigDecimal.valueOf(years)),
                null,
                PackId.of("us-xx"))));
    }

    private static Consent byGuardian(LocalDate from) {
        return consent(header("consent", 1, from))
                .givenBy(ActorId.of("guardian"))
                .capacity(Capacity.GUARDIAN)
                .jobSeekerAnswer(Answer.YES)
                .build();
    }

    private static Authority guardian(String id, LocalDate from, LocalDate until) {
        return guardian(id, 1, from, until, ConsentScope.SHARE_WITH_EMPLOYER);
    }

    private static Authority guardian(String id, int version, LocalDate from, LocalDate until, ConsentScope scope) {
        return Authority.builder()
                .header(new EntryHeader(
                        EntryId.of(id), version, new EffectiveRange(from, until), Provenance.NOT_SUPPLIED))
                .holder(ActorId.of("guardian"))
                .authorityKind(AuthorityKind.FULL_GUARDIAN)
                .addScopes(scope)
                .build();
    }

    private static Authority parent(LocalDate until) {
        return Authority.builder()
                .from(guardian("parent", null, until))
                .authorityKind(AuthorityKind.PARENT_OF_MINOR)
                .build();
    }
}
