package org.customizedemployment.rules.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.claim.MoneyAnswer;
import org.customizedemployment.core.claim.MoneyPart;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.document.Signature;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.funding.ExceptionGrant;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.rules.adjudication.AdjudicationPropertyTest.Drawing;
import org.customizedemployment.rules.adjudication.AdjudicationPropertyTest.Drawn;
import org.customizedemployment.rules.programme.Exclusion.Grain;
import org.customizedemployment.rules.programme.FundedService;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.rules.programme.cap.CapExcess;
import org.customizedemployment.rules.programme.funding.CostShares;
import org.customizedemployment.rules.programme.funding.FundingTerms;
import org.customizedemployment.rules.programme.funding.MixedFunding;
import org.customizedemployment.rules.programme.funding.PersonalBudget;
import org.customizedemployment.rules.programme.time.TimeTreatment;

/**
 * Signatures, approvals above caps, shares of funders and budget years change none of the invariants: nothing is lost, and neither the order of
 * recording nor cutting a visit into contiguous pieces changes a total.
 */
class MoneyTermsPropertyTest {
    private static final RuleBook BOOK = Ct.book(
            Ct.value(Ct.CAP, Ct.hours(5)),
            Ct.value(Ct.INDIRECT, Ct.hours(2)),
            Ct.value(Ct.RATE, Ct.rate("USD 35.17 per hour")),
            Ct.value(Ct.DISCOVERY_RATE, Ct.rate("USD 41.03 per hour")));
    private static final FundingTerms SHARED = FundingTerms.NOT_STATED.with(MixedFunding.braided(
            CostShares.of(List.of(share("vr", "33.3333"), share("dd", "33.3333"), share("county", "33.3334"))),
            Ct.cites("SEM-27")));
    /** The days drawn begin on 7 March, so that the budget year begins in the midst of them; so does summer time. */
    static final MonthDay YEAR = MonthDay.of(3, 8);

    private static CostShares.Share share(String funder, String percent) {
        return new CostShares.Share(OrganizationId.of(funder), new BigDecimal(percent));
    }

    private static FundedService terms(FundedService one) {
        FundedService.Builder builder = one.toBuilder()
                .caps(one.caps().stream()
                        .map(cap -> cap.above(CapExcess.WITH_APPROVAL))
                        .toList());
        if (one.deliverable() != null) {
            builder.deliverable(one.deliverable().signedBy(List.of(Capacity.JOB_SEEKER)));
        }
        return builder.build();
    }

    static Programme programme(FundingTerms funding) {
        Programme dds = Ct.dds(Ct.sameTime(Grain.CALENDAR_DAY, null));
        return Programme.builder(dds.id(), dds.funder())
                .services(dds.services().stream()
                        .map(MoneyTermsPropertyTest::terms)
                        .toList())
                .exclusions(dds.exclusions())
                .funding(funding)
                .build();
    }

    /** Lines, how much was approved above the cap, how much money there is for a year, and whether the report is signed. */
    record Terms(Drawing drawing, int approved, int budget, boolean signed) {}

    @Provide
    Arbitrary<Terms> drawn() {
        return Combinators.combine(
                        new AdjudicationPropertyTest().drawings(),
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(0, 40_000),
                        Arbitraries.of(true, false))
                .as(Terms::new);
    }

    /** Only of job development, so that nothing is open: what is open has no price, and what follows would wait for it. */
    @Provide
    Arbitrary<Terms> sure() {
        return drawn().map(terms -> new Terms(
                new Drawing(
                        AdjudicationPropertyTest.possible(terms.drawing().lines().stream()
                                .map(one -> new Drawn(one.start(), one.length(), 0, 0, one.staff(), one.cut()))
                                .toList()),
                        List.of()),
                1000,
                terms.budget(),
                true));
    }

    static Log log(Programme programme, Terms terms, List<Entry> entries) {
        Log log = new Log(programme);
        for (int i = 0; i < terms.drawing().others().size(); i++) {
            terms.drawing().others().get(i).put(log, i);
        }
        entries.forEach(log::put);
        List<Signature> signatures = terms.signed()
                ? List.of(new Signature(ActorId.of("person"), Capacity.JOB_SEEKER, Log.DECISION))
                : List.of();
        log.put(Log.document("report", DocumentType.DISCOVERY_REPORT, Log.DECISION)
                .signatures(signatures)
                .build());
        if (terms.approved() > 0) {
            log.put(ExceptionGrant.builder()
                    .header(EntryHeader.first("grant"))
                    .term(Ct.CAP.value())
                    .dates(EffectiveRange.NOT_STATED)
                    .minutes(Minutes.of(terms.approved()))
                    .decision(new HumanDecision(
                            ActorId.of("officer"), Capacity.COUNSELOR, LocalDate.of(2026, 3, 1), "approved", List.of()))
                    .build());
        }
        return log;
    }

    private static List<Entry> shuffled(Terms terms, long seed) {
        List<Entry> entries = AdjudicationPropertyTest.whole(terms.drawing());
        Collections.shuffle(entries, new Random(seed));
        return entries;
    }

    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
    @Tag("SEM-25")
    @Tag("SEM-26")
    @Tag("SEM-27")
    void signatures_approvals_and_shares_change_neither_conservation_nor_order_nor_splitting(
            @ForAll("drawn") Terms terms, @ForAll long seed) {
        Programme programme = programme(SHARED);
        Decision whole = log(programme, terms, AdjudicationPropertyTest.whole(terms.drawing()))
                .bill(BOOK);
        Decision split = log(programme, terms, AdjudicationPropertyTest.split(terms.drawing()))
                .bill(BOOK);

        assertThat(whole.getLines())
                .allSatisfy(line -> assertThat(
                                line.payable().plus(line.notPayable()).plus(line.undecided()))
                        .isEqualTo(line.claimed()));
        assertThat(log(programme, terms, shuffled(terms, seed)).bill(BOOK)).isEqualTo(whole);
        assertThat(AdjudicationPropertyTest.totals(split)).isEqualTo(AdjudicationPropertyTest.totals(whole));
        assertThat(shares(split)).isEqualTo(shares(whole));
        long payable = whole.getLines().stream()
                .map(line -> line.money().amount())
                .mapToLong(amount -> amount == null ? 0 : amount.minorUnits())
                .sum();
        assertThat(shares(whole).values().stream().mapToLong(Money::minorUnits).sum())
                .isEqualTo(payable);
    }

    private static Map<String, Money> shares(Decision bill) {
        Map<String, Money> shares = new TreeMap<>();
        for (RuleFinding one : bill.getFindings()) {
            if (one.rule().value().equals("claim.funding")
                    && one.finding().reason().argument("source").orElseThrow() instanceof ArgumentValue.OfCode source
                    && one.finding().reason().argument("amount").orElseThrow()
                            instanceof ArgumentValue.OfMoney amount) {
                shares.merge(source.code(), amount.money(), Money::plus);
            }
        }
        return shares;
    }

    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
    @Tag("SEM-22")
    @Tag("SEM-25")
    @Tag("SEM-26")
    @Tag("CT-17")
    void each_budget_year_pays_for_its_own_minutes_and_nothing_is_lost(@ForAll("sure") Terms terms, @ForAll long seed) {
        Programme programme = programme(new FundingTerms(
                List.of(),
                List.of(),
                new PersonalBudget(YEAR, TimeTreatment.NOT_BILLABLE, Ct.cites("CT-17")),
                null,
                List.of()));
        Decision whole = withBudget(programme, terms, AdjudicationPropertyTest.whole(terms.drawing()));
        Decision split = withBudget(programme, terms, AdjudicationPropertyTest.split(terms.drawing()));
        Decision without = log(
                        programme(FundingTerms.NOT_STATED), terms, AdjudicationPropertyTest.whole(terms.drawing()))
                .bill(BOOK);

        assertThat(withBudget(programme, terms, shuffled(terms, seed))).isEqualTo(whole);
        Map<LineOutcome, Long> cents = cents(whole);
        assertThat(cents(split)).isEqualTo(cents);
        assertThat(cents.values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(cents(without).values().stream()
                        .mapToLong(Long::longValue)
                        .sum());
        assertThat(cents.getOrDefault(LineOutcome.PAYABLE, 0L)).isLessThanOrEqualTo(2L * terms.budget());
    }

    private static Decision withBudget(Programme programme, Terms terms, List<Entry> entries) {
        return log(programme, terms, entries)
                .put(FundingEpisode.builder()
                        .header(EntryHeader.first(Log.EPISODE.value()))
                        .funder(programme.funder())
                        .programme(programme.id())
                        .openedOn(LocalDate.of(2026, 1, 1))
                        .budget(new Money(terms.budget(), "USD"))
                        .build())
                .bill(BOOK);
    }

    /** Cents by what becomes of them. */
    private static Map<LineOutcome, Long> cents(Decision bill) {
        Map<LineOutcome, Long> cents = new TreeMap<>();
        for (ClaimLine line : bill.getLines()) {
            MoneyAnswer money = line.money();
            List<MoneyPart> parts = new ArrayList<>(money.parts());
            if (parts.isEmpty() && money.amount() != null) {
                parts.add(new MoneyPart(LineOutcome.PAYABLE, money.amount(), null));
            }
            parts.forEach(part -> cents.merge(part.outcome(), part.amount().minorUnits(), Long::sum));
        }
        cents.values().removeIf(sum -> sum == 0);
        return cents;
    }
}
