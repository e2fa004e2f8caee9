package org.customizedemployment.core.business;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.customizedemployment.core.value.Money;

/**
 * The inputs of a first year as whole numbers.
 *
 * @param currency the price's currency; other currencies are an error of the input
 * @param typical each input's typical value, in the order of {@link YearInput}
 * @param low each input's low end
 * @param high each input's high end
 * @param growth months until sales are as expected
 * @param funding confirmed, in minor units
 * @param repaid paid back each month, in minor units
 */
record YearInputs(
        String currency, List<Long> typical, List<Long> low, List<Long> high, int growth, long funding, long repaid) {
    private static final int SHOWN = 2;

    static YearInputs of(MarketStudy study, int sales) {
        MoneyRange price = study.getPrice().orElseThrow();
        CountRange demand = study.getMonthlySales().orElseThrow();
        Money none = Money.zero(price.typical().currency());
        MoneyRange perSale = study.getCostPerSale().orElse(MoneyRange.exactly(none));
        List<Long> typical = new ArrayList<>();
        List<Long> low = new ArrayList<>();
        List<Long> high = new ArrayList<>();
        add(price, typical, low, high);
        typical.add((long) sales);
        // A smaller business than the market would bear can lose sales, but not gain more than it counts on.
        low.add((long) Math.min(sales, demand.low()));
        high.add((long) (sales < demand.typical() ? sales : demand.high()));
        add(perSale, typical, low, high);
        add(sum(study.getStartUpCosts(), none), typical, low, high);
        add(sum(study.getMonthlyCosts(), none), typical, low, high);
        Money funding = none;
        Money repaid = none;
        for (FundingItem one : study.getFunding()) {
            if (one.confirmed()) {
                funding = funding.plus(one.amount());
                repaid = repaid.plus(one.repaidMonthly());
            }
        }
        return new YearInputs(
                none.currency(),
                typical,
                low,
                high,
                Math.max(0, study.getMonthsToGrow()),
                funding.minorUnits(),
                repaid.minorUnits());
    }

    private static void add(MoneyRange range, List<Long> typical, List<Long> low, List<Long> high) {
        typical.add(range.typical().minorUnits());
        low.add(range.low().minorUnits());
        high.add(range.high().minorUnits());
    }

    private static MoneyRange sum(List<CostItem> items, Money none) {
        MoneyRange sum = MoneyRange.exactly(none);
        for (CostItem one : items) {
            sum = new MoneyRange(
                    sum.low().plus(one.amount().low()),
                    sum.typical().plus(one.amount().typical()),
                    sum.high().plus(one.amount().high()));
        }
        return sum;
    }

    FirstYear year() {
        return year(typical);
    }

    private FirstYear year(List<Long> inputs) {
        long price = inputs.get(YearInput.PRICE.ordinal());
        long sales = inputs.get(YearInput.MONTHLY_SALES.ordinal());
        long perSale = inputs.get(YearInput.COST_PER_SALE.ordinal());
        long startUp = inputs.get(YearInput.START_UP_COSTS.ordinal());
        long monthly = inputs.get(YearInput.MONTHLY_COSTS.ordinal()) + repaid;
        long cash = funding - startUp;
        long low = cash;
        int lowMonth = 0;
        int breakEven = 0;
        long result = -startUp;
        List<FirstYear.Month> months = new ArrayList<>();
        for (int month = 1; month <= FirstYear.MONTHS; month++) {
            long sold = sales * Math.min(month, growth + 1) / (growth + 1);
            long income = Math.multiplyExact(sold, price);
            long costs = Math.addExact(Math.multiplyExact(sold, perSale), monthly);
            cash = Math.addExact(cash, income - costs);
            result = Math.addExact(result, income - costs);
            breakEven = income < costs ? 0 : breakEven == 0 ? month : breakEven;
            if (cash < low) {
                low = cash;
                lowMonth = month;
            }
            months.add(new FirstYear.Month(month, (int) sold, money(income), money(costs), money(cash)));
        }
        return new FirstYear(months, money(funding - startUp), breakEven, money(low), lowMonth, money(result));
    }

    /** The widest first; ties in the order of the inputs. */
    List<YearSwing> swings() {
        List<YearSwing> swings = new ArrayList<>();
        for (YearInput input : YearInput.values()) {
            int at = input.ordinal();
            if (!low.get(at).equals(high.get(at))) {
                swings.add(new YearSwing(input, year(with(at, low.get(at))), year(with(at, high.get(at)))));
            }
        }
        return swings.stream()
                .sorted(Comparator.comparingLong(YearSwing::width).reversed())
                .limit(SHOWN)
                .toList();
    }

    private List<Long> with(int at, Long value) {
        List<Long> inputs = new ArrayList<>(typical);
        inputs.set(at, value);
        return inputs;
    }

    private Money money(long minorUnits) {
        return new Money(minorUnits, currency);
    }
}
