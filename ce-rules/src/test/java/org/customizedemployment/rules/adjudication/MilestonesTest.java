package org.customizedemployment.rules.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.claim.AdoptedLine;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.claim.Determination;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.funding.ExceptionGrant;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.reference.ProviderStatus;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.service.Milestone;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.rules.programme.ClaimTerms;
import org.customizedemployment.rules.programme.FundedService;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.rules.programme.ProviderTerms;
import org.customizedemployment.rules.programme.deadline.AuthorizationTerms;
import org.customizedemployment.rules.programme.deadline.RecordTerms;
import org.customizedemployment.rules.programme.fee.FeeTable;
import org.customizedemployment.rules.programme.fee.MilestoneFee;
import org.customizedemployment.rules.programme.fee.OncePer;
import org.customizedemployment.rules.programme.funding.ExcludedPurchase;
import org.customizedemployment.rules.programme.funding.FundingTerms;
import org.customizedemployment.rules.programme.time.Allowance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Milestones: asked for what time is asked for, and paid once even where they do not say of what. */
class MilestonesTest {
    private static final ParameterId FEE = ParameterId.of("job.fee");
    private static final ServiceCode JOB = ServiceCode.of("job");
    private static final EntryId PAPER = EntryId.of("paper");
    private static final RuleBook BOOK = Ct.book(Ct.value(FEE, new ArgumentValue.OfMoney(Money.parse("USD 500.00"))));
    private static final AuthorizationTerms REQUIRED = new AuthorizationTerms(
            true, Allowance.NOT_STATED, null, Allowance.NOT_STATED, null, false, List.of(), Ct.cites("SEM-13"));

    private static Log log(ClaimTerms terms, OncePer... once) {
        return new Log(Programme.builder(ProgrammeId.of("xx/jobs"), OrganizationId.of("xx"))
                        .services(List.of(FundedService.builder(JOB)
                                .fee(new MilestoneFee(FeeTable.of(FEE), List.of(), List.of(once), List.of()))
                                .claim(terms)
                                .citations(Ct.cites("SEM-27"))
                                .build()))
                        .build())
                .covers(Milestone.TYPE, Coverage.COMPLETE)
                .covers(ServiceAuthorization.TYPE, Coverage.COMPLETE);
    }

    private static Log log(OncePer... once) {
        return log(
                new ClaimTerms(AuthorizationTerms.NOT_STATED, ProviderTerms.NOT_STATED, RecordTerms.NOT_STATED), once);
    }

    private static Milestone.Builder reached(String id, int day) {
        return Milestone.builder()
                .header(EntryHeader.first(id))
                .episode(Log.EPISODE)
                .service(JOB)
                .reachedOn(LocalDate.of(2026, 3, day));
    }

    private static ServiceAuthorization paper(String provider) {
        return ServiceAuthorization.builder()
                .header(EntryHeader.first(PAPER.value()))
                .episode(Log.EPISODE)
                .service(JOB)
                .period(EffectiveRange.from(LocalDate.of(2026, 1, 1)))
                .writtenOn(LocalDate.of(2026, 1, 1))
                .provider(OrganizationId.of(provider))
                .build();
    }

    private static ExceptionGrant granted(String term) {
        return ExceptionGrant.builder()
                .header(EntryHeader.first("grant"))
                .term(term)
                .dates(EffectiveRange.NOT_STATED)
                .decision(decided())
                .build();
    }

    private static HumanDecision decided() {
        return new HumanDecision(
                ActorId.of("officer"), Capacity.values()[0], LocalDate.of(2026, 3, 20), "decided", List.of());
    }

    private static LineOutcome outcome(Decision bill, String id) {
        return Log.line(bill, id).outcome();
    }

    private static List<String> why(Decision bill, String id) {
        return Log.line(bill, id).reasons().stream().map(Reason::code).toList();
    }

    @Test
    @Tag("SEM-13")
    @Tag("SEM-27")
    void where_an_authorization_is_required_none_pays_nothing() {
        ClaimTerms terms = new ClaimTerms(REQUIRED, ProviderTerms.NOT_STATED, RecordTerms.NOT_STATED);

        Decision without =
                log(terms, OncePer.EPISODE).put(reached("job-1", 2).build()).bill(BOOK);
        Decision unnamed = log(terms, OncePer.EPISODE)
                .put(reached("job-1", 2).build())
                .put(paper("right"))
                .bill(BOOK);
        Decision named = log(terms, OncePer.EPISODE)
                .put(reached("job-1", 2).authorization(PAPER).build())
                .put(paper("right"))
                .bill(BOOK);

        assertThat(outcome(without, "job-1")).isEqualTo(LineOutcome.NOT_PAYABLE);
        assertThat(why(without, "job-1")).containsExactly("claim.not-authorized");
        assertThat(outcome(unnamed, "job-1")).isEqualTo(LineOutcome.UNDECIDED);
        assertThat(why(unnamed, "job-1")).containsExactly("claim.authorization-not-named");
        assertThat(outcome(named, "job-1")).isEqualTo(LineOutcome.PAYABLE);
    }

    @Test
    @Tag("SEM-13")
    void an_authorization_given_to_another_provider_pays_nothing() {
        Decision bill = log(OncePer.EPISODE)
                .put(reached("job-1", 2)
                        .authorization(PAPER)
                        .provider(OrganizationId.of("wrong"))
                        .build())
                .put(paper("right"))
                .bill(BOOK);

        assertThat(outcome(bill, "job-1")).isEqualTo(LineOutcome.NOT_PAYABLE);
        assertThat(why(bill, "job-1")).containsExactly("claim.authorization-other-provider");
    }

    @Test
    @Tag("CT-30")
    void the_terms_for_providers_hold_for_milestones_too() {
        ClaimTerms terms = new ClaimTerms(
                AuthorizationTerms.NOT_STATED,
                new ProviderTerms(List.of(ProviderStatus.values()[0]), false, Ct.cites("CT-30")),
                RecordTerms.NOT_STATED);

        Decision bill =
                log(terms, OncePer.EPISODE).put(reached("job-1", 2).build()).bill(BOOK);

        assertThat(why(bill, "job-1")).containsExactly("claim.provider-not-stated");
    }

    @Test
    @Tag("SEM-8")
    @Tag("SEM-23")
    void whether_one_that_names_no_job_is_a_second_is_open() {
        Decision oneNamed = log(OncePer.PURSUIT)
                .put(reached("first", 2).pursuit(EntryId.of("salon")).build())
                .put(reached("second", 3).build())
                .bill(BOOK);
        Decision neitherNamed = log(OncePer.PURSUIT)
                .put(reached("first", 2).build())
                .put(reached("second", 3).build())
                .bill(BOOK);
        Decision bothNamed = log(OncePer.PURSUIT)
                .put(reached("first", 2).pursuit(EntryId.of("salon")).build())
                .put(reached("second", 3).pursuit(EntryId.of("salon")).build())
                .put(reached("third", 4).pursuit(EntryId.of("library")).build())
                .bill(BOOK);

        for (Decision open : List.of(oneNamed, neitherNamed)) {
            assertThat(outcome(open, "first")).isEqualTo(LineOutcome.PAYABLE);
            assertThat(outcome(open, "second")).isEqualTo(LineOutcome.UNDECIDED);
            assertThat(why(open, "second")).containsExactly("claim.milestone-once-open");
        }
        assertThat(outcome(bothNamed, "second")).isEqualTo(LineOutcome.NOT_PAYABLE);
        assertThat(outcome(bothNamed, "third")).isEqualTo(LineOutcome.PAYABLE);
    }

    @Test
    @Tag("SEM-8")
    @Tag("SEM-23")
    void whether_one_that_covers_no_days_or_names_no_authorization_is_a_second_is_open() {
        EffectiveRange march = EffectiveRange.between(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
        EntryId salon = EntryId.of("salon");

        Decision period = log(OncePer.PERIOD)
                .put(reached("first", 2).pursuit(salon).covers(march).build())
                .put(reached("second", 3).pursuit(salon).build())
                .bill(BOOK);
        Decision authorization = log(OncePer.AUTHORIZATION)
                .put(paper("right"))
                .put(reached("first", 2).authorization(PAPER).build())
                .put(reached("second", 3).build())
                .bill(BOOK);

        assertThat(why(period, "second")).containsExactly("claim.milestone-once-open");
        assertThat(why(authorization, "second")).containsExactly("claim.milestone-once-open");
    }

    @Test
    @Tag("SEM-26")
    @Tag("SEM-27")
    void what_was_adopted_takes_the_place_though_it_would_be_refused_today() {
        Log log = log(OncePer.EPISODE)
                .put(paper("right"))
                .put(reached("paid", 2)
                        .authorization(PAPER)
                        .provider(OrganizationId.of("wrong"))
                        .build())
                .put(reached("next", 3).build());
        Decision before = log.bill(BOOK);
        log.put(Determination.builder()
                .header(EntryHeader.first("determination"))
                .episode(Log.EPISODE)
                .programme(ProgrammeId.of("xx/jobs"))
                .addLines(new AdoptedLine(
                        new EntryRef(EntryId.of("paid"), 1),
                        JOB,
                        LocalDate.of(2026, 3, 2),
                        Minutes.ZERO,
                        Money.parse("USD 500.00")))
                .adopted(decided())
                .build());

        Decision after = log.bill(BOOK);

        assertThat(outcome(before, "next")).isEqualTo(LineOutcome.PAYABLE);
        assertThat(outcome(after, "next")).isEqualTo(LineOutcome.NOT_PAYABLE);
        assertThat(why(after, "next")).containsExactly("claim.milestone-once");
    }

    @Test
    @Tag("SEM-20")
    void an_exception_lifts_its_term_for_a_milestone_and_is_told() {
        Milestone early = Milestone.builder()
                .header(EntryHeader.first("early"))
                .episode(Log.EPISODE)
                .service(JOB)
                .reachedOn(LocalDate.of(2025, 12, 20))
                .build();

        ClaimLine without = Log.line(log(OncePer.EPISODE).put(early).bill(BOOK), "early");
        Decision bill = log(OncePer.EPISODE).put(early).put(granted("funding")).bill(BOOK);

        assertThat(without.outcome()).isEqualTo(LineOutcome.UNDECIDED);
        assertThat(outcome(bill, "early")).isEqualTo(LineOutcome.PAYABLE);
        assertThat(why(bill, "early")).containsExactly("claim.exception");
        assertThat(Log.line(bill, "early").money().amount()).isEqualTo(Money.parse("USD 500.00"));
    }

    @Test
    @Tag("SEM-25")
    void time_of_a_milestone_service_that_an_exception_makes_payable_says_why_it_has_no_price() {
        Decision bill = log(OncePer.EPISODE)
                .put(Log.line("visit", JOB, Log.time(2, "09:00", "10:00")).build())
                .put(granted("payment"))
                .bill(BOOK);

        ClaimLine visit = Log.line(bill, "visit");
        assertThat(visit.payable().value()).isEqualTo(60);
        assertThat(visit.money().outcome()).isEqualTo(LineOutcome.UNDECIDED);
        assertThat(visit.money().reason()).extracting(Reason::code).isEqualTo("claim.inside-milestone");
    }

    @Test
    @Tag("TX-1")
    void what_was_only_asked_for_or_is_over_may_not_have_been_bought() {
        ServiceAuthorization.Builder order = ServiceAuthorization.builder();
        order.header(EntryHeader.first("order"))
                .episode(Log.EPISODE)
                .service(ServiceCode.of("whole"))
                .requestedOn(LocalDate.of(2026, 1, 10))
                .period(EffectiveRange.from(LocalDate.of(2026, 1, 10)));

        Decision asked = beside(order.build());
        Decision given = beside(order.writtenOn(LocalDate.of(2026, 1, 20)).build());
        Decision over = beside(order.expiredOn(LocalDate.of(2026, 2, 1)).build());

        assertThat(why(asked, "job-1")).containsExactly("claim.excluded-purchase-perhaps");
        assertThat(why(given, "job-1")).containsExactly("claim.excluded-purchase");
        assertThat(why(over, "job-1")).containsExactly("claim.excluded-purchase-perhaps");
    }

    private static Decision beside(ServiceAuthorization order) {
        FundedService job = FundedService.builder(JOB)
                .fee(new MilestoneFee(FeeTable.of(FEE), List.of(), List.of(OncePer.EPISODE), List.of()))
                .citations(Ct.cites("TX-1"))
                .build();
        ExcludedPurchase whole = new ExcludedPurchase(ServiceCode.of("whole"), List.of(JOB), Ct.cites("TX-1"));
        return new Log(Programme.builder(ProgrammeId.of("xx/jobs"), OrganizationId.of("xx"))
                        .services(List.of(job))
                        .funding(new FundingTerms(List.of(), List.of(whole), null, null, List.of()))
                        .build())
                .covers(Milestone.TYPE, Coverage.COMPLETE)
                .covers(ServiceAuthorization.TYPE, Coverage.COMPLETE)
                .put(order)
                .put(reached("job-1", 2).build())
                .bill(BOOK);
    }
}
