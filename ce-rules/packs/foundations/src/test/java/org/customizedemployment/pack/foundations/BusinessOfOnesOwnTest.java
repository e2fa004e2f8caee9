package org.customizedemployment.pack.foundations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.business.BusinessDesign;
import org.customizedemployment.core.business.CountRange;
import org.customizedemployment.core.business.CustomerBase;
import org.customizedemployment.core.business.LocalNeed;
import org.customizedemployment.core.business.MarketStudy;
import org.customizedemployment.core.business.MoneyRange;
import org.customizedemployment.core.business.Owner;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.Manner;
import org.customizedemployment.core.pursuit.Payer;
import org.customizedemployment.core.pursuit.PursuitKind;
import org.customizedemployment.core.pursuit.PursuitState;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.MinutesRange;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.pack.foundations.indicators.Indicators;
import org.customizedemployment.pack.foundations.principles.Principles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** ODEP-P2 and I5 for a business, by its design and the study of its market. */
@Tag("ODEP-P2")
@Tag("ODEP-I5")
class BusinessOfOnesOwnTest {
    private static final Rule BOTH_SIDES = rule(Principles.rules(), "odep.p2");
    private static final Rule STRATEGIES = rule(Indicators.rules(), "odep.i5");

    @Test
    @Tag("ASERT-S4")
    void a_design_on_confirmed_statements_and_a_sourced_local_need_meets_both() {
        assertThat(code(BOTH_SIDES, business(sourced()))).isEqualTo("MET odep.p2.owner-and-market");
        assertThat(code(STRATEGIES, business(sourced()))).isEqualTo("MET odep.i5.business-shaped");
    }

    @Test
    @Tag("SEM-29")
    void a_need_without_a_source_is_a_guess() {
        LocalNeed guess = new LocalNeed("Dogs washed at home", "", Manner.NOT_SUPPLIED, null);

        assertThat(code(BOTH_SIDES, business(guess))).isEqualTo("CANNOT_TELL odep.business.no-source");
        assertThat(code(BOTH_SIDES, business())).isEqualTo("NOT_MET odep.business.no-need");
        assertThat(SalonCase.ask(BOTH_SIDES, business().coverage(MarketStudy.TYPE, Coverage.PARTIAL))
                        .outcome())
                .isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    @Tag("SEM-5")
    void a_design_that_rests_on_nothing_the_person_confirmed_is_not_theirs_yet() {
        CaseFileBuilder tentative = business(sourced())
                .put(SalonCase.statement("s-dogs", ProfileArea.INTEREST)
                        .standing(StatementStanding.TENTATIVE)
                        .build());
        CaseFileBuilder setAside = business(sourced())
                .put(SalonCase.statement("s-dogs", ProfileArea.INTEREST)
                        .standing(StatementStanding.SET_ASIDE)
                        .build());

        assertThat(code(BOTH_SIDES, tentative)).isEqualTo("CANNOT_TELL odep.business.not-confirmed");
        assertThat(code(BOTH_SIDES, setAside)).isEqualTo("NOT_MET odep.business.not-individual");
    }

    @Test
    void without_a_design_people_have_to_say_and_without_a_study_it_can_not_tell() {
        assertThat(code(BOTH_SIDES, business(sourced()).remove(SalonCase.id("business"))))
                .isEqualTo("NEEDS_HUMAN_DECISION odep.p2.business");
        assertThat(code(STRATEGIES, business(sourced()).remove(SalonCase.id("market"))))
                .isEqualTo("CANNOT_TELL odep.business.no-study");
    }

    static LocalNeed sourced() {
        return new LocalNeed("Dogs washed at home", "Neighbours", Manner.TOLD_BY_OTHERS, LocalDate.of(2026, 1, 10));
    }

    /** The salon's pursuit as a business of the person's own. */
    static CaseFileBuilder business(LocalNeed... needs) {
        MarketStudy.Builder market = MarketStudy.builder();
        market.header(EntryHeader.first("market"))
                .offering("Washing dogs")
                .needs(List.of(needs))
                .price(MoneyRange.exactly(Money.parse("USD 25.00")))
                .monthlySales(CountRange.exactly(40))
                .costPerSale(MoneyRange.exactly(Money.parse("USD 5.00")))
                .minutesPerSale(MinutesRange.exactly(Minutes.of(45)));
        BusinessDesign.Builder design = BusinessDesign.builder();
        design.header(EntryHeader.first("business"))
                .market(SalonCase.id("market"))
                .pursuit(SalonCase.id("p-salon"))
                .addStrategies(StrategyId.SELF_EMPLOYMENT)
                .title("Clean dogs")
                .addOwners(new Owner(SalonCase.PERSON, Owner.Kind.JOB_SEEKER, 100, true))
                .controlTerms("The person decides")
                .customers(CustomerBase.SEVERAL)
                .addSupports("Bookkeeping")
                .addStatements(SalonCase.id("s-dogs"));
        return SalonCase.builder()
                .put(SalonCase.pursuit("p-salon", PursuitState.WORKING)
                        .pursuitKind(PursuitKind.BUSINESS)
                        .build())
                .put(SalonCase.employment("p-salon").payer(Payer.OWN_BUSINESS).build())
                .put(market.build())
                .put(design.build());
    }

    private static Rule rule(List<Rule> rules, String id) {
        return rules.stream()
                .filter(one -> one.getId().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String code(Rule rule, CaseFileBuilder builder) {
        Finding finding = SalonCase.ask(rule, builder);
        return finding.outcome() + " " + finding.reason().code();
    }
}
