package org.customizedemployment.core.business;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.customizedemployment.core.value.Money;

/**
 * The inputs of a first year as whole numbers.
 *
 * @param currency the price's currency; other currencies are an error of the input
 * @param typical each input's typical value
 * @param low each input's low end
 * @param high each input's high end
 * @param growth months until sales are as expected
 * @param funding confirmed, in minor units
 * @param repaid paid back each month, in minor units
 */
record YearInputs(
        String currency,
        Map<YearInput, Long> typical,
        Map<YearInput, Long> low,
        Map<YearInput, Long> high,
        int growth,
        long funding,
        long repaid) {
    private static final int SHOWN = 2;

    static YearInputs of(MarketStudy study, int sales) {
        MoneyRange price = study.getPrice().orElseThrow();
        CountRange demand = study.getMonthlySales().orElseThrow();
        Money none = Money.zero(price.typical().currency());
        MoneyRange perSale = study.getCostPerSale().orElse(MoneyRange.exactly(none));
        Map<YearInput, Long> typical = new EnumMap<>(YearInput.class);
        Map<YearInput, Long> low = new EnumMap<>(YearInput.class);
        Map<YearInput, Long> high = new EnumMap<>(YearInput.class);
        typical.put(YearInput.MONTHLY_SALES, (long) sales);
        // A smaller business than the market would bear can lose sales, but not gain more than it counts on.
        low.put(YearInput.MONTHLY_SALES, (long) Math.min(sales, demand.low()));
        high.put(YearInput.MONTHLY_SALES, (long) (sales < demand.typical() ? sales : demand.high()));
        Map<YearInput, MoneyRange> amounts = new EnumMap<>(YearInput.class);
        amounts.put(YearInput.PRICE, price);
        amounts.put(YearInput.COST_PER_SALE, perSale);
        amounts.put(YearInput.START_UP_COSTS, sum(study.getStartUpCosts(), none));
        amounts.put(YearInput.MONTHLY_COSTS, sum(study.getMonthlyCosts(), none));
        amounts.forEach((input, range) -> {
            typical.put(input, range.typical().minorUnits());
            low.put(input, range.low().minorUnits());
            high.put(input, range.high().minorUnits());
        });
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

    private FirstYear year(Map<YearInput, Long> inputs) {
        long price = inputs.getOrDefault(YearInput.PRICE, 0L);
        long sales = inputs.getOrDefault(YearInput.MONTHLY_SALES, 0L);
        long perSale = inputs.getOrDefault(YearInput.COST_PER_SALE, 0L);
        long startUp = inputs.getOrDefault(YearInput.START_UP_COSTS, 0L);
        long monthly = inputs.getOrDefault(YearInput.MONTHLY_COSTS, 0L) + repaid;
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
        return new FirstYear(
                months, money(startUp), money(funding - startUp), breakEven, money(low), lowMonth, money(result));
    }

    /** The widest first; ties in the order of the inputs. */
    List<YearSwing> swings() {
        List<YearSwing> swings = new ArrayList<>();
        for (YearInput input : YearInput.values()) {
            long least = low.getOrDefault(input, 0L);
            long most = high.getOrDefault(input, 0L);
            if (least != most) {
                swings.add(new YearSwing(input, year(with(input, least)), year(with(input, most))));
            }
        }
        return swings.stream()
                .sorted(Comparator.comparingLong(YearSwing::width).reversed())
                .limit(SHOWN)
                .toList();
    }

    private Map<YearInput, Long> with(YearInput input, long value) {
        Map<YearInput, Long> inputs = new EnumMap<>(typical);
        inputs.put(input, value);
        return inputs;
    }

    private Money money(long minorUnits) {
        return new Money(minorUnits, currency);
    }
}
