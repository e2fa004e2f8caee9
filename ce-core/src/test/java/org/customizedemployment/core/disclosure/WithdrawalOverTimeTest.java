package org.customizedemployment.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.core.disclosure.ReleasedCases.DAY;
import static org.customizedemployment.core.disclosure.ReleasedCases.OPEN;
import static org.customizedemployment.core.disclosure.ReleasedCases.SALON;
import static org.customizedemployment.core.disclosure.ReleasedCases.choice;
import static org.customizedemployment.core.disclosure.ReleasedCases.consent;
import static org.customizedemployment.core.disclosure.ReleasedCases.decided;
import static org.customizedemployment.core.disclosure.ReleasedCases.header;
import static org.customizedemployment.core.disclosure.ReleasedCases.line;
import static org.customizedemployment.core.disclosure.ReleasedCases.name;
import static org.customizedemployment.core.disclosure.ReleasedCases.statement;
import static org.customizedemployment.core.disclosure.ReleasedCases.view;

import java.time.LocalDate;
import java.util.Optional;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.choice.Choice;
import org.customizedemployment.core.choice.ChoiceKind;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.person.Consent;
import org.customizedemployment.core.planning.DisclosureDecision;
import org.customizedemployment.core.planning.DisclosureSubject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WithdrawalOverTimeTest {
    @Test
    void what_is_erased_is_released_no_more() {
        assertThat(name(OPEN.withErased(EntryId.of("consent"), Consent.TYPE), DAY))
                .isEmpty();
        assertThat(name(OPEN.withErased(EntryId.of("name"), DisclosureDecision.TYPE), DAY))
                .isEmpty();
        assertThat(view(OPEN.withErased(EntryId.of("patient-line"), DisclosureDecision.TYPE), DAY)
                        .getContributions())
                .isEmpty();
    }

    @Test
    @Tag("SEM-4")
    void a_choice_takes_back_the_consents_given_by_then() {
        Choice.Builder choice = choice(ChoiceKind.WITHDRAWS_CONSENT, DAY);
        assertThat(name(OPEN.with(choice.build()), DAY)).isEmpty();
        assertThat(name(OPEN.with(choice.build()), DAY.minusDays(1))).contains("Ana");
        assertThat(name(OPEN.with(choice.subject(EntryId.of("consent")).build()), DAY))
                .isEmpty();
        assertThat(name(OPEN.with(choice.subject(SALON).build()), DAY)).isEmpty();
        CaseFile again = OPEN.with(
                        choice(ChoiceKind.WITHDRAWS_CONSENT, DAY.minusDays(5)).build())
                .with(consent(header("anew", 1, DAY.minusDays(4))).build());
        assertThat(name(again, DAY)).contains("Ana");
    }

    @Test
    @Tag("SEM-4")
    @Tag("ICF-T15")
    void a_choice_not_to_tell_closes_what_was_decided_by_then() {
        Choice.Builder choice = choice(ChoiceKind.DECLINES_DISCLOSURE, DAY);
        assertThat(name(OPEN.with(choice.build()), DAY)).isEmpty();
        assertThat(name(OPEN.with(choice.build()), DAY.minusDays(1))).contains("Ana");
        CaseFile ofName =
                OPEN.with(choice.disclosureSubject(DisclosureSubject.NAME).build());
        assertThat(name(ofName, DAY)).isEmpty();
        assertThat(view(ofName, DAY).getContributions()).hasSize(1);
        Choice.Builder ofStatement = choice(ChoiceKind.DECLINES_DISCLOSURE, DAY).subject(EntryId.of("patient"));
        assertThat(view(OPEN.with(statement(1, null, StatementStanding.CONFIRMED)), DAY)
                        .getContributions())
                .hasSize(1);
        assertThat(name(OPEN.with(ofStatement.build()), DAY)).contains("Ana");
        CaseFile later = OPEN.with(
                        choice(ChoiceKind.DECLINES_DISCLOSURE, DAY.minusDays(1)).build())
                .with(line("name", 1, null, true)
                        .decision(decided("person", Capacity.JOB_SEEKER, DAY))
                        .build());
        assertThat(name(later, DAY)).contains("Ana");
    }

    @Test
    @Tag("ICF-T15")
    void a_choice_not_to_tell_one_statement_or_one_employer_closes_just_that() {
        CaseFile two = OPEN.with(statement("kind", 1, null, StatementStanding.CONFIRMED))
                .with(line("both", 1, null, true)
                        .subject(DisclosureSubject.CONTRIBUTIONS)
                        .addStatements(EntryId.of("patient"), EntryId.of("kind"))
                        .build());
        CaseFile without = two.with(choice(ChoiceKind.DECLINES_DISCLOSURE, DAY)
                .subject(EntryId.of("kind"))
                .build());
        assertThat(view(two, DAY).getContributions()).hasSize(2);
        assertThat(view(without, DAY).getContributions()).containsExactly("patient 1");
        CaseFile elsewhere = OPEN.with(Employer.builder()
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

    @Test
    @Tag("FED-RET-1")
    void an_erased_no_does_not_open_what_it_closed() {
        CaseFile withdrawn = OPEN.with(choice(ChoiceKind.WITHDRAWS_CONSENT, DAY).build());
        assertThat(name(withdrawn.withErased(EntryId.of("choice"), Choice.TYPE), DAY))
                .isEmpty();
        CaseFile closed = OPEN.with(line("closing", 1, null, false).build());
        assertThat(name(closed, DAY)).isEmpty();
        assertThat(name(closed.withErased(EntryId.of("closing"), DisclosureDecision.TYPE), DAY))
                .isEmpty();
    }

    @Test
    @Tag("FED-RET-1")
    @Tag("SEM-4")
    void what_is_allowed_after_a_no_was_erased_opens_again_and_nothing_before() {
        LocalDate erasedOn = DAY.minusDays(10);
        CaseFile erased = OPEN.with(
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
                again(OPEN.withErased(EntryId.of("gone"), Choice.TYPE), DAY.minusDays(1), DAY.minusDays(1));
        assertThat(name(unknownDay, DAY)).isEmpty();
    }

    @Test
    @Tag("SEM-4")
    void a_withdrawal_about_something_else_than_a_consent_or_an_employer_takes_all_back() {
        CaseFile file = OPEN.with(statement("other", 1, null, StatementStanding.CONFIRMED));
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
                OPEN.with(choice(ChoiceKind.WITHDRAWS_CONSENT, DAY.minusDays(1)).build());
        CaseFile changed = withdrawn.with(consent(header("consent", 2, DAY)).build());
        assertThat(name(changed, DAY)).isEmpty();
        assertThat(name(changed.with(consent(header("again", 1, DAY)).build()), DAY))
                .contains("Ana");
    }

    private static CaseFile again(CaseFile file, LocalDate consented, LocalDate decided) {
        return file.with(consent(header("consent-again", 1, consented)).build())
                .with(line("name-again", 1, consented, true)
                        .decision(decided("person", Capacity.JOB_SEEKER, decided))
                        .build());
    }

    private static Choice withdrawalAbout(String subject) {
        return choice(ChoiceKind.WITHDRAWS_CONSENT, DAY)
                .subject(EntryId.of(subject))
                .build();
    }
}
