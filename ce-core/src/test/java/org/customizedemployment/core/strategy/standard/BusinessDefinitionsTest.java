package org.customizedemployment.core.strategy.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.core.strategy.standard.Designs.CHECKER;
import static org.customizedemployment.core.strategy.standard.Designs.all;
import static org.customizedemployment.core.strategy.standard.Designs.flags;
import static org.customizedemployment.core.strategy.standard.Designs.job;
import static org.customizedemployment.core.strategy.standard.Designs.problems;

import java.util.List;
import org.customizedemployment.core.business.BusinessDesign;
import org.customizedemployment.core.business.CostItem;
import org.customizedemployment.core.business.CountRange;
import org.customizedemployment.core.business.CustomerBase;
import org.customizedemployment.core.business.LocalNeed;
import org.customizedemployment.core.business.MarketStudy;
import org.customizedemployment.core.business.MoneyRange;
import org.customizedemployment.core.business.Owner;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.Microboard;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.Manner;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.Bakery;
import org.customizedemployment.core.strategy.brief.Brief;
import org.customizedemployment.core.strategy.brief.MarketBrief;
import org.customizedemployment.core.value.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BusinessDefinitionsTest {
    @Test
    @Tag("SC-5")
    @Tag("ASERT-S4")
    @Tag("ODEP-P9")
    @Tag("ODEP-P10")
    void half_with_a_sister_is_fine_and_asks_for_terms_of_control_and_six_employees_are_advice() {
        BusinessDesign design = business(owner(Owner.Kind.JOB_SEEKER, 50, true), owner(Owner.Kind.FAMILY, 50, true))
                .employees(6)
                .build();
        Brief brief = new MarketBrief(market().build());
        assertThat(problems(design, brief)).isEmpty();
        assertThat(flags(design, brief)).containsExactly("strategy.flag.not-micro", "strategy.flag.control-terms");
        BusinessDesign settled = BusinessDesign.builder()
                .from(design)
                .controlTerms("Both sign.")
                .employees(4)
                .build();
        assertThat(flags(settled, brief)).isEmpty();
    }

    @Test
    @Tag("ASERT-S4")
    @Tag("SEM-20")
    void who_owns_and_decides_is_checked_and_a_majority_of_others_is_for_people_to_judge() {
        Brief brief = new MarketBrief(market().build());
        BusinessDesign majority = business(owner(Owner.Kind.JOB_SEEKER, 40, true), owner(Owner.Kind.AGENCY, 60, true))
                .controlTerms("The owner signs.")
                .build();
        assertThat(CHECKER.findings(majority, brief))
                .extracting(one -> one.finding().outcome())
                .contains(Outcome.NEEDS_HUMAN_DECISION)
                .doesNotContain(Outcome.NOT_MET);
        assertThat(problems(business(owner(Owner.Kind.FAMILY, 100, true)).build(), brief))
                .containsExactly("strategy.self-employment.not-owner");
        assertThat(problems(business(owner(Owner.Kind.JOB_SEEKER, 90, false)).build(), brief))
                .containsExactly("strategy.self-employment.shares", "strategy.self-employment.no-say");
        assertThat(flags(
                        business(owner(Owner.Kind.JOB_SEEKER, 100, true))
                                .customers(CustomerBase.ONLY_FORMER_EMPLOYER)
                                .build(),
                        brief))
                .containsExactly("strategy.flag.only-former-employer");
    }

    @Test
    @Tag("ASERT-S4")
    void claims_that_the_inputs_do_not_carry_are_refused() {
        Brief unsourced = new MarketBrief(market().needs(List.of(new LocalNeed("Bread", "", Manner.NOT_SUPPLIED, null)))
                .addMonthlyCosts(new CostItem("Rent", MoneyRange.exactly(Money.parse("USD 50.00")), ""))
                .build());
        Owner own = owner(Owner.Kind.JOB_SEEKER, 100, true);
        assertThat(problems(business(own).mostMonthlySales(101).build(), unsourced))
                .containsExactly(
                        "strategy.self-employment.no-sourced-need",
                        "strategy.self-employment.unsourced-costs",
                        "strategy.self-employment.more-than-asked-for");
        assertThat(problems(business(own).statements(List.of()).build(), new MarketBrief(market().build())))
                .containsExactly("strategy.self-employment.not-individual");
    }

    @Test
    @Tag("ODEP-S5")
    void a_microboard_goes_with_any_design_and_stands_around_one_person() {
        Microboard board =
                new Microboard(ActorId.of("job-seeker"), List.of(ActorId.of("aunt"), ActorId.of("neighbor")));
        JobDesign design = job(StrategyId.CARVING, StrategyId.MICROBOARD)
                .addTasks(all("label", 240))
                .microboard(board)
                .build();
        assertThat(problems(design, Bakery.open().brief())).isEmpty();
        BusinessDesign business = business(owner(Owner.Kind.JOB_SEEKER, 100, true))
                .microboard(new Microboard(ActorId.of("job-seeker"), List.of(ActorId.of("job-seeker"))))
                .addStrategies(StrategyId.MICROBOARD)
                .build();
        assertThat(problems(business, new MarketBrief(market().build())))
                .containsExactly("strategy.microboard.members");
        assertThat(problems(
                        job(StrategyId.MICROBOARD).addTasks(all("label", 240)).build(),
                        Bakery.open().brief()))
                .containsExactly("strategy.microboard.none");
    }

    private static MarketStudy.Builder market() {
        MarketStudy.Builder study = MarketStudy.builder();
        study.header(EntryHeader.first("market-1"))
                .offering("Bread at the door")
                .addNeeds(new LocalNeed("No bread on Sundays", "Talks with neighbors", Manner.TOLD_BY_OTHERS, null))
                .price(MoneyRange.exactly(Money.parse("USD 6.00")))
                .monthlySales(new CountRange(50, 80, 100));
        return study;
    }

    private static BusinessDesign.Builder business(Owner... owners) {
        BusinessDesign.Builder design = BusinessDesign.builder();
        design.header(EntryHeader.first("design-1"))
                .market(EntryId.of("market-1"))
                .addStrategies(StrategyId.SELF_EMPLOYMENT)
                .title("Bread at the door")
                .addStatements(EntryId.of("bakes"))
                .customers(CustomerBase.SEVERAL)
                .addOwners(owners);
        return design;
    }

    private static Owner owner(Owner.Kind kind, int percent, boolean decides) {
        return new Owner(ActorId.of(kind.name()), kind, percent, decides);
    }
}
