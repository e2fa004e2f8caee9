package org.customizedemployment.core.business;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.MinutesRange;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.WeeklyWindow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ASERT-S4")
class FirstYearTest {
    private static Money usd(String amount) {
        return Money.parse("USD " + amount);
    }

    private static MoneyRange range(String low, String typical, String high) {
        return new MoneyRange(usd(low), usd(typical), usd(high));
    }

    private static MarketStudy.Builder study() {
        MarketStudy.Builder study = MarketStudy.builder();
        study.header(EntryHeader.first("market-1"))
                .offering("Sorting")
                .price(range("12.00", "15.00", "18.00"))
                .monthlySales(new CountRange(10, 40, 50))
                .costPerSale(range("1.00", "1.00", "1.00"))
                .minutesPerSale(MinutesRange.exactly(Minutes.of(30)))
                .monthsToGrow(3)
                .addStartUpCosts(new CostItem("Trailer", range("500.00", "500.00", "500.00"), "shop"))
                .addMonthlyCosts(new CostItem("Insurance", range("150.00", "200.00", "200.00"), "offer"))
                .addFunding(
                        new FundingItem("Grant", usd("300.00"), true, usd("0.00")),
                        new FundingItem("Loan", usd("900.00"), false, usd("90.00")));
        return study;
    }

    private static BusinessDesign design() {
        BusinessDesign.Builder design = BusinessDesign.builder();
        design.header(EntryHeader.first("design-1"))
                .market(EntryId.of("market-1"))
                .addStrategies(StrategyId.SELF_EMPLOYMENT)
                .title("Sorting");
        return design.build();
    }

    @Test
    void it_goes_month_by_month_from_typical_values_and_confirmed_money_only() {
        FirstYear year = FirstYear.of(design(), study().build()).orElseThrow();
        assertThat(year.startCash()).isEqualTo(usd("-200.00"));
        assertThat(year.months()).hasSize(12);
        // Month 1: 10 sales bring 150.00 and cost 10.00 and 200.00.
        assertThat(year.months().get(0))
                .isEqualTo(new FirstYear.Month(1, 10, usd("150.00"), usd("210.00"), usd("-260.00")));
        // Month 2: 20 sales bring 300.00 and cost 220.00; from here on each month covers its costs.
        assertThat(year.breakEven()).isEqualTo(2);
        assertThat(year.lowPoint()).isEqualTo(usd("-260.00"));
        assertThat(year.lowPointMonth()).isEqualTo(1);
        // 10 + 20 + 30 + 9 * 40 = 420 sales at 14.00, less 2 400.00 and 500.00.
        assertThat(year.result()).isEqualTo(usd("2980.00"));
        assertThat(year.months().get(11).cash()).isEqualTo(usd("3280.00"));
    }

    @Test
    @Tag("SEM-7")
    void what_its_rows_add_up_to_is_its_result() {
        FirstYear year = FirstYear.of(design(), study().build()).orElseThrow();
        // 420 sales bring 6 300.00; 420.00 for them, 2 400.00 a year and 500.00 before the first.
        assertThat(year.startUpCosts()).isEqualTo(usd("500.00"));
        assertThat(year.sales()).isEqualTo(420);
        assertThat(year.income()).isEqualTo(usd("6300.00"));
        assertThat(year.costs()).isEqualTo(usd("3320.00"));
        assertThat(year.costs().plus(year.result())).isEqualTo(year.income());
    }

    @Test
    void it_shows_the_two_inputs_that_the_result_hangs_on_most() {
        List<YearSwing> swings = FirstYear.sensitivity(design(), study().build());
        assertThat(swings).extracting(YearSwing::input).containsExactly(YearInput.MONTHLY_SALES, YearInput.PRICE);
        // With 10 sales a month even full months bring 150.00 and cost 210.00.
        assertThat(swings.get(0).atLow().breakEven()).isZero();
        assertThat(swings.get(0).breaksEvenAnyway()).isFalse();
        assertThat(swings.get(1).breaksEvenAnyway()).isTrue();
    }

    @Test
    void without_price_sales_or_sources_there_is_no_year_and_it_says_why() {
        MarketStudy bare = MarketStudy.builder()
                .from(study().build())
                .price(java.util.Optional.empty())
                .monthlySales(java.util.Optional.empty())
                .addMonthlyCosts(new CostItem("Phone", range("1.00", "1.00", "1.00"), " "))
                .build();
        assertThat(FirstYear.of(design(), bare)).isEmpty();
        assertThat(FirstYear.uncarried(design(), bare))
                .extracting(reason -> reason.code())
                .containsExactly(
                        "strategy.self-employment.no-price",
                        "strategy.self-employment.no-sales",
                        "strategy.self-employment.unsourced-costs");
        assertThat(FirstYear.sensitivity(design(), bare)).isEmpty();
    }

    @Test
    void the_owners_hours_carry_no_more_sales_than_fit_into_them() {
        // Two hours a week are 8 hours and 40 minutes a month: 17 sales of half an hour.
        List<WeeklyWindow> times = List.of(WeeklyWindow.parse("monday 09:00-11:00"));
        assertThat(FirstYear.capacity(times, study().build())).contains(17);
        BusinessDesign busy =
                BusinessDesign.builder().from(design()).workTimes(times).build();
        assertThat(FirstYear.uncarried(busy, study().build()))
                .extracting(reason -> reason.code())
                .containsExactly("strategy.self-employment.more-than-hours-allow");
    }
}
