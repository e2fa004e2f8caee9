package org.customizedemployment.rules.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.document.Signature;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.rules.programme.ClaimTerms;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.rules.programme.deadline.AuthorizationTerms;
import org.customizedemployment.rules.programme.deadline.RecordTerms;
import org.customizedemployment.rules.programme.time.Allowance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A visit of 10 March 2026, decided on 15 April: what was signed, written or approved after that was not there to be seen. */
class AsOfTheDecisionTest {
    private static final EntryId PAPER = EntryId.of("paper");
    private static final LocalDate NEXT_DAY = Log.DECISION.plusDays(1);
    private static final RuleBook BOOK = Ct.book(Ct.value(Ct.RATE, Ct.rate("USD 60.00 per hour")));

    private static Decision bill(
            ClaimTerms terms, ServiceAuthorization paper, ServiceEntry.Builder visit, LocalDate on) {
        Programme programme = Programme.builder(Ct.dds().id(), Ct.dds().funder())
                .services(List.of(Ct.coaching().toBuilder().claim(terms).build()))
                .build();
        return Adjudication.of(programme, BOOK)
                .adjudicate(
                        new Log(programme)
                                .put(paper)
                                .put(visit.authorization(PAPER).build())
                                .build(),
                        ClaimRequest.of(Log.EPISODE),
                        AsOf.on(DateName.DECISION, on),
                        References.NONE);
    }

    private static ServiceAuthorization.Builder paper() {
        ServiceAuthorization.Builder builder = ServiceAuthorization.builder();
        builder.header(EntryHeader.first(PAPER.value()))
                .episode(Log.EPISODE)
                .service(Ct.COACHING)
                .period(EffectiveRange.from(LocalDate.of(2026, 1, 1)));
        return builder;
    }

    private static ServiceEntry.Builder visit() {
        return Log.line("visit", Ct.COACHING, Log.time(10, "09:00", "10:00"));
    }

    private static HumanDecision approved(LocalDate on) {
        return new HumanDecision(ActorId.of("reviewer"), Capacity.AGENCY_REVIEWER, on, "approved", List.of());
    }

    /** Given after the service is allowed; asked for are the money, an approval and a signature. */
    private static final ClaimTerms ASKING = ClaimTerms.NOT_STATED
            .withAuthorization(new AuthorizationTerms(
                    true,
                    Allowance.NOT_ALLOWED,
                    null,
                    Allowance.ALLOWED,
                    null,
                    false,
                    List.of(Capacity.AGENCY_REVIEWER),
                    Ct.cites("SEM-13")))
            .withRecord(new RecordTerms(null, null, List.of(Capacity.JOB_SEEKER), Ct.cites("SEM-26")));

    private static Signature signed(LocalDate on) {
        return new Signature(ActorId.of("person"), Capacity.JOB_SEEKER, on);
    }

    @Test
    @Tag("SEM-26")
    void what_was_written_approved_and_signed_by_the_decision_date_counts() {
        Decision bill = bill(
                ASKING,
                paper().writtenOn(Log.DECISION)
                        .addApprovals(approved(Log.DECISION))
                        .build(),
                visit().addSignatures(signed(Log.DECISION)),
                Log.DECISION);

        assertThat(Log.minutes(bill, "visit")).containsExactly(60L, 0L, 0L);
    }

    @Test
    @Tag("SEM-26")
    void an_authorization_written_after_the_decision_date_was_not_given_yet() {
        ServiceAuthorization later =
                paper().writtenOn(NEXT_DAY).addApprovals(approved(NEXT_DAY)).build();
        ServiceEntry.Builder visit = visit().addSignatures(signed(Log.DECISION));

        Decision then = bill(ASKING, later, visit, Log.DECISION);
        Decision nextDay = bill(ASKING, later, visit, NEXT_DAY);

        assertThat(Log.minutes(then, "visit")).containsExactly(0L, 0L, 60L);
        assertThat(Log.codes(then, "visit")).contains("claim.authorization-not-given");
        assertThat(Log.minutes(nextDay, "visit")).containsExactly(60L, 0L, 0L);
    }

    @Test
    @Tag("SEM-26")
    void an_approval_and_a_signature_of_a_later_day_are_still_missing() {
        Decision approvedLater = bill(
                ASKING,
                paper().writtenOn(Log.DECISION).addApprovals(approved(NEXT_DAY)).build(),
                visit().addSignatures(signed(Log.DECISION)),
                Log.DECISION);
        Decision signedLater = bill(
                ASKING,
                paper().writtenOn(Log.DECISION)
                        .addApprovals(approved(Log.DECISION))
                        .build(),
                visit().addSignatures(signed(NEXT_DAY)),
                Log.DECISION);

        assertThat(Log.codes(approvedLater, "visit")).contains("claim.authorization-approval-missing");
        assertThat(Log.codes(signedLater, "visit")).contains("claim.signature-missing");
        assertThat(Log.minutes(signedLater, "visit")).containsExactly(0L, 0L, 60L);
    }

    @Test
    @Tag("SEM-26")
    void a_decision_as_of_an_earlier_day_is_what_was_given_on_that_day() {
        ServiceAuthorization asItWas =
                paper().requestedOn(LocalDate.of(2026, 3, 1)).build();
        ServiceAuthorization since = paper().requestedOn(LocalDate.of(2026, 3, 1))
                .writtenOn(NEXT_DAY)
                .obligatedOn(NEXT_DAY)
                .addApprovals(approved(NEXT_DAY))
                .build();

        Decision first = bill(ASKING, asItWas, visit(), Log.DECISION);

        assertThat(bill(ASKING, since, visit().documentedOn(NEXT_DAY).addSignatures(signed(NEXT_DAY)), Log.DECISION))
                .isEqualTo(first);
    }
}
