package org.customizedemployment.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.choice.Choice;
import org.customizedemployment.core.choice.ChoiceKind;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.entry.OpaqueEntry;
import org.customizedemployment.core.entry.Provenance;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.core.person.Answer;
import org.customizedemployment.core.person.Authority;
import org.customizedemployment.core.person.AuthorityKind;
import org.customizedemployment.core.person.Consent;
import org.customizedemployment.core.person.ConsentScope;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.person.TeamMember;
import org.customizedemployment.core.person.TeamRole;
import org.customizedemployment.core.planning.DisclosureDecision;
import org.customizedemployment.core.planning.DisclosureSubject;
import org.customizedemployment.core.planning.DisclosureTiming;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.pursuit.PursuitKind;
import org.customizedemployment.core.pursuit.PursuitState;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.core.rule.Parameters;
import org.customizedemployment.core.todo.TodoParameters;
import org.customizedemployment.core.value.EffectiveRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is released on a day goes by what is true that day, and by nothing that came before or is to come. */
@Tag("FED-PRIV-2")
class ReleaseOverTimeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final EntryId SALON = EntryId.of("salon");

    /** Ana lets the salon know her name and that she is patient. */
    private final CaseFile open = CaseFile.builder(CaseId.of("case-1"))
            .put(person("Ana", EntryHeader.first("person"), null))
            .put(Employer.builder()
                    .header(EntryHeader.first("salon"))
                    .name("salon")
                    .business("salon")
                    .build())
            .put(statement(1, null, StatementStanding.CONFIRMED))
            .put(consent(EntryHeader.first("consent")).build())
            .put(line("name", 1, null, true).build())
            .put(line("patient", 1, null, true)
                    .subject(DisclosureSubject.CONTRIBUTIONS)
                    .addStatements(EntryId.of("patient"))
                    .build())
            .build();

    @Test
    void a_change_from_a_later_day_on_neither_releases_early_nor_late() {
        LocalDate next = DAY.plusDays(1);
        CaseFile closing = open.with(line("name", 2, next, false).build());
        assertThat(name(closing, DAY)).contains("Ana");
        assertThat(name(closing, next)).isEmpty();
        CaseFile opening = open.with(line("name", 1, null, false).build())
                .with(line("name", 2, next, true).build());
        assertThat(name(opening, DAY)).isEmpty();
        assertThat(name(opening, next)).contains("Ana");
    }

    @Test
    void a_consent_counts_in_the_version_in_force_on_the_day() {
        LocalDate next = DAY.plusDays(1);
        CaseFile revoked =
                open.with(consent(header("consent", 2, next)).revokedOn(next).build());
        assertThat(name(revoked, DAY)).contains("Ana");
        assertThat(name(revoked, next)).isEmpty();
        CaseFile narrowed = open.with(consent(header("consent", 2, next))
                .scope(ConsentScope.TAKE_PHOTOS)
                .build());
        assertThat(name(narrowed, DAY)).contains("Ana");
        assertThat(name(narrowed, next)).isEmpty();
        assertThat(Consents.on(narrowed, next)
                        .holds(narrowed.find(Consent.TYPE, EntryId.of("consent"))
                                .orElseThrow()))
                .isTrue();
        assertThat(Consents.on(narrowed, DAY)
                        .holds(narrowed.find(Consent.TYPE, EntryId.of("consent"))
                                .orElseThrow()))
                .as("a version that is not in force yet")
                .isFalse();
    }

    @Test
    void a_new_name_is_not_told_before_it_is_theirs_nor_the_old_one_after() {
        LocalDate next = DAY.plusDays(1);
        CaseFile file = open.with(person("Anton", header("person", 2, next), null));
        assertThat(name(file, DAY)).contains("Ana");
        assertThat(name(file, next)).contains("Anton");
    }

    @Test
    @Tag("SEM-5")
    void a_statement_set_aside_is_gone_from_every_day_and_so_are_its_earlier_versions() {
        CaseFile file = open.with(statement(2, DAY.plusDays(5), StatementStanding.SET_ASIDE));
        assertThat(view(open, DAY).getContributions()).containsExactly("patient 1");
        assertThat(view(file, DAY).getContributions()).isEmpty();
        EntryId id = EntryId.of("patient");
        for (Audience audience : List.of(Audience.TEAM, Audience.PROVIDER, Audience.FUNDER)) {
            assertThat(CaseView.of(file, audience, List.of()).versions(id)).isEmpty();
        }
        assertThat(CaseView.of(file, Audience.JOB_SEEKER, List.of()).versions(id))
                .hasSize(2);
    }

    @Test
    void a_statement_is_told_as_it_is_said_on_the_day() {
        CaseFile file = open.with(statement(2, DAY.plusDays(5), StatementStanding.CONFIRMED));
        assertThat(view(file, DAY).getContributions()).containsExactly("patient 1");
        assertThat(view(file, DAY.plusDays(5)).getContributions()).containsExactly("patient 2");
        CaseFile unsure = open.with(statement(2, DAY, StatementStanding.TENTATIVE));
        assertThat(view(unsure, DAY).getContributions()).isEmpty();
    }

    @Test
    void what_is_erased_is_released_no_more() {
        assertThat(name(open.withErased(EntryId.of("consent"), Consent.TYPE), DAY))
                .isEmpty();
        assertThat(name(open.withErased(EntryId.of("name"), DisclosureDecision.TYPE), DAY))
                .isEmpty();
        assertThat(view(open.withErased(EntryId.of("patient-line"), DisclosureDecision.TYPE), DAY)
                        .getContributions())
                .isEmpty();
    }

    @Test
    @Tag("SEM-4")
    void a_choice_takes_back_the_consents_given_by_then() {
        Choice.Builder choice = choice(ChoiceKind.WITHDRAWS_CONSENT, DAY);
        assertThat(name(open.with(choice.build()), DAY)).isEmpty();
        assertThat(name(open.with(choice.build()), DAY.minusDays(1))).contains("Ana");
        assertThat(name(open.with(choice.subject(EntryId.of("consent")).build()), DAY))
                .isEmpty();
        assertThat(name(open.with(choice.subject(SALON).build()), DAY)).isEmpty();
        CaseFile again = open.with(
                        choice(ChoiceKind.WITHDRAWS_CONSENT, DAY.minusDays(5)).build())
                .with(consent(header("anew", 1, DAY.minusDays(4))).build());
        assertThat(name(again, DAY)).contains("Ana");
    }

    @Test
    @Tag("SEM-4")
    @Tag("ICF-T15")
    void a_choice_not_to_tell_closes_what_was_decided_by_then() {
        Choice.Builder choice = choice(ChoiceKind.DECLINES_DISCLOSURE, DAY);
        assertThat(name(open.with(choice.build()), DAY)).isEmpty();
        assertThat(name(open.with(choice.build()), DAY.minusDays(1))).contains("Ana");
        CaseFile ofName =
                open.with(choice.disclosureSubject(DisclosureSubject.NAME).build());
        assertThat(name(ofName, DAY)).isEmpty();
        assertThat(view(ofName, DAY).getContributions()).hasSize(1);
        Choice.Builder ofStatement = choice(ChoiceKind.DECLINES_DISCLOSURE, DAY).subject(EntryId.of("patient"));
        assertThat(view(open.with(statement(1, null, StatementStanding.CONFIRMED)), DAY)
                        .getContributions())
                .hasSize(1);
        assertThat(name(open.with(ofStatement.build()), DAY)).contains("Ana");
        CaseFile later = open.with(
                        choice(ChoiceKind.DECLINES_DISCLOSURE, DAY.minusDays(1)).build())
                .with(line("name", 1, null, true)
                        .decision(decided("person", Capacity.JOB_SEEKER, DAY))
                        .build());
        assertThat(name(later, DAY)).contains("Ana");
    }

    @Test
    @Tag("ICF-T15")
    void a_choice_not_to_tell_one_statement_or_one_employer_closes_just_that() {
        CaseFile two = open.with(statement("kind", 1, null, StatementStanding.CONFIRMED))
                .with(line("both", 1, null, true)
                        .subject(DisclosureSubject.CONTRIBUTIONS)
                        .addStatements(EntryId.of("patient"), EntryId.of("kind"))
                        .build());
        CaseFile without = two.with(choice(ChoiceKind.DECLINES_DISCLOSURE, DAY)
                .subject(EntryId.of("kind"))
                .build());
        assertThat(view(two, DAY).getContributions()).hasSize(2);
        assertThat(view(without, DAY).getContributions()).containsExactly("patient 1");
        CaseFile elsewhere = open.with(Employer.builder()
                        .header(EntryHeader.first("library"))
                        .name("library")
                        .business("library")
                        .build())
                .with(choice(ChoiceKind.DECLINES_DISCLOSURE, DAY)
                        .subject(EntryId.of("library"))
                        .build());
        assertThat(name(elsewhere, DAY)).contains("Ana");
        assertThat(EmployerView.of(elsewhere, EntryId.of("library"), Optional.empty(), DAY)
                        .getName())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @Tag("ICF-T15")
    void what_may_be_told_later_is_not_told_before(PursuitState state) {
        CaseFile file = open.with(Pursuit.builder()
                .header(EntryHeader.first("pursuit"))
                .pursuitKind(PursuitKind.WAGE_JOB)
                .employer(SALON)
                .state(state)
                .build());
        boolean offered = state == PursuitState.AGREED || state == PursuitState.WORKING;
        assertThat(name(timed(file, DisclosureTiming.BEFORE_OFFER), DAY)).isPresent();
        assertThat(name(timed(file, DisclosureTiming.AFTER_OFFER), DAY).isPresent())
                .isEqualTo(offered);
        assertThat(name(timed(file, DisclosureTiming.AFTER_START), DAY).isPresent())
                .isEqualTo(state == PursuitState.WORKING);
        assertThat(name(timed(file, DisclosureTiming.WHEN_NEEDED), DAY)).isEmpty();
    }

    @Test
    @Tag("SEM-3")
    void who_only_claims_to_be_the_person_releases_nothing() {
        CaseFile claimed = open.with(line("name", 1, null, true)
                .decision(decided("staff", Capacity.JOB_SEEKER, DAY))
                .build());
        assertThat(name(claimed, DAY)).isEmpty();
        assertThat(name(
                        open.with(consent(EntryHeader.first("consent"))
                                .givenBy(ActorId.of("staff"))
                                .build()),
                        DAY))
                .isEmpty();
    }

    @Test
    @Tag("SEM-3")
    void an_authority_must_have_been_there_when_the_consent_was_given_and_without_a_break_since() {
        LocalDate given = DAY.minusDays(30);
        CaseFile file = open.with(byGuardian(given));
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
        CaseFile file = open.with(named).with(guardian("b", null, null));
        assertThat(name(file, DAY)).isEmpty();
        assertThat(name(file.with(guardian("a", null, null)), DAY)).contains("Ana");
        assertThat(name(file.with(guardian("a", null, DAY.minusDays(1))), DAY)).isEmpty();
    }

    @Test
    @Tag("SEM-3")
    void a_parents_authority_and_the_consent_under_it_end_at_majority() {
        CaseFile file = open.with(byGuardian(null)).with(parent(null));
        assertThat(name(born(file, DAY.minusYears(18).plusDays(1)), DAY)).contains("Ana");
        assertThat(name(born(file, DAY.minusYears(18)), DAY)).isEmpty();
        assertThat(name(file, DAY)).as("nobody knows when").isEmpty();
        assertThat(name(open.with(byGuardian(null)).with(parent(DAY)), DAY))
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
    @Tag("FED-RET-1")
    void an_erased_no_does_not_open_what_it_closed() {
        CaseFile withdrawn = open.with(choice(ChoiceKind.WITHDRAWS_CONSENT, DAY).build());
        assertThat(name(withdrawn.withErased(EntryId.of("choice"), Choice.TYPE), DAY))
                .isEmpty();
        CaseFile closed = open.with(line("closing", 1, null, false).build());
        assertThat(name(closed, DAY)).isEmpty();
        assertThat(name(closed.withErased(EntryId.of("closing"), DisclosureDecision.TYPE), DAY))
                .isEmpty();
    }

    @Test
    @Tag("FED-RET-1")
    @Tag("SEM-4")
    void what_is_allowed_after_a_no_was_erased_opens_again_and_nothing_before() {
        LocalDate erasedOn = DAY.minusDays(10);
        CaseFile erased = open.with(
                        choice(ChoiceKind.WITHDRAWS_CONSENT, DAY.minusDays(20)).build())
                .withErased(EntryId.of("choice"), Choice.TYPE, erasedOn);
        assertThat(name(erased, DAY)).isEmpty();

        CaseFile sameDay = again(erased, erasedOn, erasedOn);
        CaseFile consentOnly = again(erased, erasedOn.plusDays(1), erasedOn);
        CaseFile after = again(erased, erasedOn.plusDays(1), erasedOn.plusDays(1));
        assertThat(name(sameDay, DAY)).isEmpty();
        assertThat(name(consentOnly, DAY)).isEmpty();
        assertThat(name(after, DAY)).contains("Ana");
        assertThat(name(after, erasedOn)).isEmpty();

        CaseFile unknownDay =
                again(open.withErased(EntryId.of("gone"), Choice.TYPE), DAY.minusDays(1), DAY.minusDays(1));
        assertThat(name(unknownDay, DAY)).isEmpty();
    }

    private static CaseFile again(CaseFile file, LocalDate consented, LocalDate decided) {
        return file.with(consent(header("consent-again", 1, consented)).build())
                .with(line("name-again", 1, consented, true)
                        .decision(decided("person", Capacity.JOB_SEEKER, decided))
                        .build());
    }

    @Test
    @Tag("SEM-4")
    void a_withdrawal_about_something_else_than_a_consent_or_an_employer_takes_all_back() {
        CaseFile file = open.with(statement("other", 1, null, StatementStanding.CONFIRMED));
        assertThat(name(file.with(withdrawalAbout("other")), DAY)).isEmpty();
        assertThat(name(file.with(withdrawalAbout("consent")), DAY)).isEmpty();
        assertThat(name(file.with(withdrawalAbout("salon")), DAY)).isEmpty();
        CaseFile others = file.with(consent(EntryHeader.first("other-consent")).build())
                .with(Employer.builder()
                        .header(EntryHeader.first("library"))
                        .name("library")
                        .business("library")
                        .build());
        assertThat(name(others.with(withdrawalAbout("other-consent")), DAY)).contains("Ana");
        assertThat(name(others.with(withdrawalAbout("library")), DAY)).contains("Ana");
    }

    @Test
    @Tag("SEM-4")
    void a_consent_that_is_changed_after_it_was_taken_back_is_not_given_anew() {
        CaseFile withdrawn =
                open.with(choice(ChoiceKind.WITHDRAWS_CONSENT, DAY.minusDays(1)).build());
        CaseFile changed = withdrawn.with(consent(header("consent", 2, DAY)).build());
        assertThat(name(changed, DAY)).isEmpty();
        assertThat(name(changed.with(consent(header("again", 1, DAY)).build()), DAY))
                .contains("Ana");
    }

    @Test
    @Tag("CEE-4")
    void the_representative_named_is_whom_the_person_chose_last() {
        CaseFile file = open.with(line("who-speaks", 1, null, true)
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

    private static Choice withdrawalAbout(String subject) {
        return choice(ChoiceKind.WITHDRAWS_CONSENT, DAY)
                .subject(EntryId.of(subject))
                .build();
    }

    @Test
    void what_this_version_can_not_read_may_say_no() {
        for (String kind : List.of("consent", "disclosure-decision", "choice")) {
            CaseFile file = open.with(OpaqueEntry.of(kind, 99, EntryHeader.first("newer"), "{}"));
            assertThat(name(file, DAY)).as(kind).isEmpty();
        }
        assertThat(name(open.with(OpaqueEntry.of("weather", 1, EntryHeader.first("newer"), "{}")), DAY))
                .contains("Ana");
    }

    private static Parameters majorityAt(long years) {
        return Parameters.of(List.of(new DatedParameter(
                TodoParameters.MAJORITY_YEARS,
                EffectiveRange.NOT_STATED,
                new ArgumentValue.OfNumber(BigDecimal.valueOf(years)),
                null,
                PackId.of("us-xx"))));
    }

    private static CaseFile timed(CaseFile file, DisclosureTiming timing) {
        return file.with(line("name", 1, null, true).timing(timing).build());
    }

    private static CaseFile born(CaseFile file, LocalDate on) {
        return file.with(person("Ana", EntryHeader.first("person"), on));
    }

    private static Optional<String> name(CaseFile file, LocalDate day) {
        return view(file, day).getName();
    }

    private static EmployerView view(CaseFile file, LocalDate day) {
        return EmployerView.of(file, SALON, Optional.empty(), day);
    }

    private static EntryHeader header(String id, int version, LocalDate from) {
        EffectiveRange range = from == null ? EffectiveRange.NOT_STATED : EffectiveRange.from(from);
        return new EntryHeader(EntryId.of(id), version, range, Provenance.NOT_SUPPLIED);
    }

    private static JobSeeker person(String name, EntryHeader header, LocalDate born) {
        return JobSeeker.builder()
                .header(header)
                .actor(ActorId.of("person"))
                .chosenName(name)
                .bornOn(Optional.ofNullable(born))
                .build();
    }

    private static ProfileStatement statement(int version, LocalDate from, StatementStanding standing) {
        return statement("patient", version, from, standing);
    }

    private static ProfileStatement statement(String id, int version, LocalDate from, StatementStanding standing) {
        return ProfileStatement.builder()
                .header(header(id, version, from))
                .area(ProfileArea.CONTRIBUTION)
                .text(id + " " + version)
                .standing(standing)
                .build();
    }

    private static Consent.Builder consent(EntryHeader header) {
        Consent.Builder builder = Consent.builder();
        builder.header(header)
                .givenBy(ActorId.of("person"))
                .capacity(Capacity.JOB_SEEKER)
                .scope(ConsentScope.SHARE_WITH_EMPLOYER);
        return builder;
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

    private static DisclosureDecision.Builder line(String id, int version, LocalDate from, boolean released) {
        DisclosureDecision.Builder builder = DisclosureDecision.builder();
        builder.header(header(id.equals("patient") ? "patient-line" : id, version, from))
                .subject(DisclosureSubject.NAME)
                .released(released)
                .decision(decided("person", Capacity.JOB_SEEKER, DAY.minusDays(60)));
        return builder;
    }

    private static HumanDecision decided(String by, Capacity capacity, LocalDate on) {
        return new HumanDecision(ActorId.of(by), capacity, on, "my choice", List.of());
    }

    private static Choice.Builder choice(ChoiceKind kind, LocalDate on) {
        Choice.Builder builder = Choice.builder();
        builder.header(EntryHeader.first("choice"))
                .choiceKind(kind)
                .on(on)
                .by(ActorId.of("person"))
                .capacity(Capacity.JOB_SEEKER);
        return builder;
    }
}
