package org.customizedemployment.rules.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.service.Milestone;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.rules.payer.BraidedAdjudication;
import org.customizedemployment.rules.payer.BraidedClaim;
import org.customizedemployment.rules.payer.FundedMilestone;
import org.customizedemployment.rules.payer.HandedOn;
import org.customizedemployment.rules.payer.Payer;
import org.customizedemployment.rules.programme.DeliverableRequirement;
import org.customizedemployment.rules.programme.FundedService;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.rules.programme.fee.FeeTable;
import org.customizedemployment.rules.programme.fee.MilestoneFee;
import org.customizedemployment.rules.programme.fee.OncePer;
import org.customizedemployment.rules.programme.funding.FundingTerms;
import org.customizedemployment.rules.programme.funding.HandOn;
import org.customizedemployment.rules.programme.funding.HandOnReason;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Milestones with two payers: each ends with one of them, and moves on for the same reasons as time. */
class BraidedMilestonesTest {
    private static final ServiceCode PLAN = ServiceCode.of("plan");
    private static final ServiceCode JOB = ServiceCode.of("job");
    private static final ParameterId FEE = ParameterId.of("fee");
    private static final ProgrammeId SECOND = ProgrammeId.of("xx/second");
    private static final EntryId OTHER = EntryId.of("other");
    private static final RuleBook BOOK = Ct.book(Ct.value(FEE, new ArgumentValue.OfMoney(Money.parse("USD 550.00"))));
    private static final Programme FIRST = programme("xx/first", List.of(service(PLAN, null)), SECOND);
    private static final Programme NEXT =
            programme(SECOND.value(), List.of(service(PLAN, null), service(JOB, null)), null);

    private static FundedService service(ServiceCode code, DeliverableRequirement deliverable) {
        return FundedService.builder(code)
                .fee(new MilestoneFee(FeeTable.of(FEE), List.of(), List.of(OncePer.PERSON), List.of()))
                .deliverable(deliverable)
                .citations(Ct.cites("SEM-27"))
                .build();
    }

    private static Programme programme(String id, List<FundedService> services, ProgrammeId next) {
        HandOn on = next == null ? null : new HandOn(next, List.of(HandOnReason.values()), Ct.cites("SEM-27"));
        return Programme.builder(ProgrammeId.of(id), OrganizationId.of("funder"))
                .services(services)
                .funding(new FundingTerms(List.of(), List.of(), null, on, List.of()))
                .build();
    }

    private static Milestone.Builder milestone(String id, ServiceCode service, int day) {
        return Milestone.builder()
                .header(EntryHeader.first(id))
                .episode(Log.EPISODE)
                .service(service)
                .reachedOn(LocalDate.of(2026, 3, day));
    }

    private static BraidedClaim bill(Programme first, Log log) {
        return BraidedAdjudication.of(List.of(new Payer(first, BOOK, Log.EPISODE), new Payer(NEXT, BOOK, OTHER)))
                .adjudicate(
                        log.covers(Milestone.TYPE, Coverage.COMPLETE)
                                .otherEpisode(OTHER.value(), SECOND.value())
                                .build(),
                        AsOf.on(DateName.DECISION, Log.DECISION),
                        References.NONE);
    }

    @Test
    @Tag("SEM-27")
    @Tag("ICF-G3")
    void a_milestone_that_the_first_payer_does_not_fund_moves_on_with_the_reason() {
        BraidedClaim bill = bill(
                FIRST,
                new Log(FIRST)
                        .put(milestone("plan", PLAN, 2).build())
                        .put(milestone("job", JOB, 3).build()));

        assertThat(bill.milestones()).hasSize(2);
        FundedMilestone plan = bill.milestones().get(0);
        assertThat(plan.payer()).isEqualTo(FIRST.id());
        assertThat(plan.handedOn()).isEmpty();
        FundedMilestone job = bill.milestones().get(1);
        assertThat(job.entry().id()).isEqualTo(EntryId.of("job"));
        assertThat(job.payer()).isEqualTo(SECOND);
        assertThat(job.outcome()).isEqualTo(LineOutcome.PAYABLE);
        assertThat(job.money().amount()).isEqualTo(Money.parse("USD 550.00"));
        assertThat(job.handedOn()).singleElement().satisfies(on -> {
            assertThat(on.by()).isEqualTo(FIRST.id());
            assertThat(on.why()).containsExactly(HandOnReason.NOT_COVERED);
            assertThat(on.reasons()).extracting(Reason::code).containsExactly("claim.service-not-funded");
        });
    }

    @Test
    @Tag("SEM-27")
    void one_that_was_not_authorized_moves_on_under_the_authorization_of_the_next() {
        Log log = new Log(FIRST)
                .put(milestone("plan", PLAN, 2)
                        .authorization(EntryId.of("late"))
                        .build())
                .put(authorization("late", Log.EPISODE, 20))
                .put(authorization("theirs", OTHER, 1));

        BraidedClaim bill = bill(FIRST, log);

        assertThat(bill.milestones()).singleElement().satisfies(one -> {
            assertThat(one.payer()).isEqualTo(SECOND);
            assertThat(one.outcome()).isEqualTo(LineOutcome.PAYABLE);
            assertThat(one.handedOn()).flatExtracting(HandedOn::why).containsExactly(HandOnReason.NOT_AUTHORIZED);
        });
    }

    private static ServiceAuthorization authorization(String id, EntryId episode, int from) {
        return ServiceAuthorization.builder()
                .header(EntryHeader.first(id))
                .episode(episode)
                .service(PLAN)
                .period(EffectiveRange.between(LocalDate.of(2026, 3, from), LocalDate.of(2026, 6, 30)))
                .writtenOn(LocalDate.of(2026, 3, 1))
                .build();
    }

    @Test
    @Tag("SEM-27")
    @Tag("SEM-23")
    void one_that_was_paid_before_never_moves_on() {
        BraidedClaim bill = bill(
                FIRST,
                new Log(FIRST)
                        .put(milestone("plan", PLAN, 2).build())
                        .put(milestone("again", PLAN, 3).build()));

        assertThat(bill.milestones())
                .allMatch(
                        one -> one.payer().equals(FIRST.id()) && one.handedOn().isEmpty());
        assertThat(bill.milestones().get(1).outcome()).isEqualTo(LineOutcome.NOT_PAYABLE);
        assertThat(bill.decisions()).hasSize(1);
    }

    @Test
    @Tag("SEM-27")
    void one_whose_document_is_not_there_stays_with_the_payer_who_awaits_it() {
        Programme gated = programme(
                "xx/first",
                List.of(service(
                        PLAN, new DeliverableRequirement(List.of(DocumentType.CE_PLAN), false, Ct.cites("SEM-27")))),
                SECOND);

        BraidedClaim bill =
                bill(gated, new Log(gated).put(milestone("plan", PLAN, 2).build()));

        assertThat(bill.milestones()).singleElement().satisfies(one -> {
            assertThat(one.payer()).isEqualTo(gated.id());
            assertThat(one.outcome()).isEqualTo(LineOutcome.UNDECIDED);
        });
    }

    @Provide
    Arbitrary<List<Integer>> drawn() {
        return Arbitraries.integers().between(1, 28).list().ofMaxSize(6);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @net.jqwik.api.Tag("SEM-27")
    @net.jqwik.api.Tag("SEM-25")
    void every_milestone_ends_with_one_payer_whatever_the_order(@ForAll("drawn") List<Integer> days) {
        Log log = new Log(FIRST);
        Log reversed = new Log(FIRST);
        Map<EntryId, Milestone> all = new TreeMap<>();
        for (int i = 0; i < days.size(); i++) {
            Milestone one = milestone("milestone-" + i, days.get(i) % 2 == 0 ? PLAN : JOB, days.get(i))
                    .build();
            all.put(one.id(), one);
            log.put(one);
        }
        new TreeMap<>(all).descendingMap().values().forEach(reversed::put);

        BraidedClaim bill = bill(FIRST, log);

        assertThat(bill.milestones())
                .extracting(one -> one.entry().id())
                .containsExactlyInAnyOrderElementsOf(all.keySet());
        assertThat(bill(FIRST, reversed).milestones()).isEqualTo(bill.milestones());
    }
}
