package org.customizedemployment.core.strategy.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.customizedemployment.core.assignment.solver.BranchAndBoundSolver;
import org.customizedemployment.core.business.BusinessDesign;
import org.customizedemployment.core.business.CountRange;
import org.customizedemployment.core.business.FirstYear;
import org.customizedemployment.core.business.LocalNeed;
import org.customizedemployment.core.business.MarketStudy;
import org.customizedemployment.core.business.MoneyRange;
import org.customizedemployment.core.discovery.ConditionWish;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.Manner;
import org.customizedemployment.core.strategy.Bakery;
import org.customizedemployment.core.strategy.DesignConstraint;
import org.customizedemployment.core.strategy.DesignDrafts;
import org.customizedemployment.core.strategy.DesignTools;
import org.customizedemployment.core.strategy.brief.MarketBrief;
import org.customizedemployment.core.strategy.standard.StandardStrategies;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.MinutesRange;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.work.TaskKind;
import org.customizedemployment.core.work.WorkCondition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A business within what its owner said, and what the checker says of one that is not. */
@Tag("ASERT-S4")
@Tag("ODEP-P2")
class BusinessPlannerTest {
    private static final DesignTools TOOLS = DesignTools.of(new BranchAndBoundSolver());

    private static MarketStudy study() {
        Money price = Money.parse("USD 20.00");
        MarketStudy.Builder study = MarketStudy.builder();
        study.header(EntryHeader.first("market"))
                .offering("Bread to offices")
                .addSkills(TaskKind.of("baking"))
                .addConditions(WorkCondition.OUT_IN_TOWN)
                .addNeeds(new LocalNeed("Nobody delivers", "Talks", Manner.TOLD_BY_OTHERS, null))
                .price(new MoneyRange(price, price, price))
                .monthlySales(new CountRange(40, 60, 80))
                .minutesPerSale(MinutesRange.exactly(Minutes.of(52)));
        return study.build();
    }

    private static DesignDrafts plan(Bakery person) {
        return BusinessPlanner.of(study(), person.person(), TOOLS).plan();
    }

    /** Sales a month: 60 are expected; a longest week of so many minutes allows a twelfth of 52 weeks over 52 minutes each: a twelfth of the minutes. */
    @ParameterizedTest
    @CsvSource({"720, 60, 720", "600, 50, 600", "1200, 60, 720", "13, 1, 12"})
    void the_plan_counts_on_no_more_than_the_longest_week_allows(long longest, int sales, long weekly) {
        Bakery person = new Bakery().does("baking").hours(0, longest);
        BusinessDesign design = (BusinessDesign) plan(person).drafts().get(0).design();
        assertThat(design.getMostMonthlySales().orElse(60)).isEqualTo(sales);
        assertThat(FirstYear.weeklyMinutes(design, study())).contains(Minutes.of(weekly));
        assertThat(StandardStrategies.checker().findings(design, new MarketBrief(study()), person.person()))
                .allMatch(one -> one.finding().outcome().passes());
        // One sale more and the week is too long, or nobody would buy.
        if (longest < 720) {
            BusinessDesign more = BusinessDesign.builder()
                    .from(design)
                    .mostMonthlySales(sales + 1)
                    .build();
            assertThat(StandardStrategies.checker().findings(more, new MarketBrief(study()), person.person()))
                    .anyMatch(one -> one.finding().reason().code().equals("strategy.person.too-long"));
        }
    }

    @Test
    void what_the_owner_said_breaks_a_business_that_is_typed_in() {
        BusinessDesign design =
                (BusinessDesign) plan(new Bakery().does("baking").works("08:00-12:00"))
                        .drafts()
                        .get(0)
                        .design();
        Bakery other = new Bakery()
                .wishes(ConditionWish.MUST_NOT_HAVE, WorkCondition.OUT_IN_TOWN)
                .wishes(ConditionWish.MUST_HAVE, WorkCondition.ANIMALS)
                .works("13:00-17:00");
        assertThat(StandardStrategies.checker().findings(design, new MarketBrief(study()), other.person()))
                .filteredOn(one -> !one.finding().outcome().passes())
                .extracting(one -> one.finding().reason().code())
                .contains("strategy.person.place", "strategy.person.must-have", "strategy.person.times");
    }

    @Test
    void without_times_of_work_nobody_can_tell_whether_they_are_the_owners() {
        BusinessDesign planned = (BusinessDesign)
                plan(new Bakery().does("baking")).drafts().get(0).design();
        BusinessDesign design =
                BusinessDesign.builder().from(planned).workTimes(List.of()).build();
        assertThat(StandardStrategies.checker()
                        .findings(
                                design,
                                new MarketBrief(study()),
                                new Bakery().works("13:00-17:00").person()))
                .filteredOn(one -> one.rule().value().equals("strategy.person.times"))
                .extracting(one ->
                        one.finding().reason().code() + " " + one.finding().outcome())
                .containsExactly("strategy.person.times-open CANNOT_TELL");
    }

    @Test
    @Tag("SEM-29")
    void what_stands_against_a_business_is_named() {
        DesignDrafts drafts = plan(new Bakery().wishes(ConditionWish.MUST_NOT_HAVE, WorkCondition.OUT_IN_TOWN));
        assertThat(drafts.drafts()).isEmpty();
        assertThat(drafts.conflicts().get(0).constraints())
                .extracting(DesignConstraint::kind)
                .isEqualTo(List.of(DesignConstraint.Kind.PERSON_MUST_NOT_HAVE));
    }
}
