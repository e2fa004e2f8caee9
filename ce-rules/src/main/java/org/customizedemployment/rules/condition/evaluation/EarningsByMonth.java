package org.customizedemployment.rules.condition.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.customizedemployment.core.benefits.Earnings;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.rules.condition.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Whether earnings reached an amount in each of so many calendar months in a row (ME-4). What was earned over the end of a month can't be told
 * apart and leaves both months open. Enough needs no complete case, as more earnings only add; too little does.
 */
final class EarningsByMonth {
    private static final Missing EARNINGS = new Missing(Missing.Kind.ENTRIES, Earnings.TYPE.getKind());

    private final Condition.EarnedMonthly asked;
    private final Facts facts;
    private final TreeMap<YearMonth, List<Earnings>> months = new TreeMap<>();
    private boolean unclear;

    private EarningsByMonth(Condition.EarnedMonthly asked, Facts facts) {
        this.asked = asked;
        this.facts = facts;
    }

    static ConditionAnswer evaluate(Condition.EarnedMonthly asked, Facts facts) {
        Optional<LocalDate> day = facts.getRuleDate();
        if (day.isEmpty()) {
            return ConditionAnswer.open(new Missing(Missing.Kind.DATE, DateName.DECISION.word()));
        }
        Optional<Integer> number = facts.parameter(asked.months(), day.get())
                .map(DatedParameter::value)
                .filter(ArgumentValue.OfNumber.class::isInstance)
                .map(ArgumentValue.OfNumber.class::cast)
                .map(ArgumentValue.OfNumber::number)
                .map(BigDecimal::intValueExact);
        return number.isEmpty()
                ? ConditionAnswer.open(
                        new Missing(Missing.Kind.PARAMETER, asked.months().value()))
                : new EarningsByMonth(asked, facts).evaluate(number.get(), day.get());
    }

    private ConditionAnswer evaluate(int number, LocalDate day) {
        for (Earnings one : facts.entries(Earnings.TYPE)) {
            YearMonth month = YearMonth.from(one.getFirstDay());
            if (!one.getLastDay().isAfter(day) && month.equals(YearMonth.from(one.getLastDay()))) {
                months.computeIfAbsent(month, any -> new ArrayList<>()).add(one);
            } else {
                unclear |= !one.getFirstDay().isAfter(day);
            }
        }
        List<YearMonth> run = new ArrayList<>();
        for (YearMonth month : months.keySet()) {
            Boolean enough = enough(month);
            if (enough == null) {
                return ConditionAnswer.open(
                        new Missing(Missing.Kind.PARAMETER, asked.amount().value()));
            }
            boolean follows =
                    run.isEmpty() || run.get(run.size() - 1).plusMonths(1).equals(month);
            if (!enough || !follows) {
                run.clear();
            }
            if (enough) {
                run.add(month);
            }
            if (run.size() >= number) {
                return expected(run);
            }
        }
        boolean known =
                !unclear && facts.getCaseFile().coverageOf(Earnings.TYPE).isCompleteOn(day);
        List<EntryRef> evidence = refs(List.copyOf(months.keySet()));
        return new ConditionAnswer(known ? Outcome.NOT_MET : Outcome.CANNOT_TELL, List.of(EARNINGS), evidence);
    }

    /** Null where the amount of that month is not known. */
    private @Nullable Boolean enough(YearMonth month) {
        Optional<Money> least = facts.parameter(asked.amount(), month.atDay(1))
                .map(DatedParameter::value)
                .filter(ArgumentValue.OfMoney.class::isInstance)
                .map(ArgumentValue.OfMoney.class::cast)
                .map(ArgumentValue.OfMoney::money);
        if (least.isEmpty()) {
            return null;
        }
        Money sum = Money.zero(least.get().currency());
        for (Earnings one : of(month)) {
            if (one.getGross().currency().equals(sum.currency())) {
                sum = sum.plus(one.getGross());
            } else {
                unclear = true;
            }
        }
        return sum.minorUnits() >= least.get().minorUnits();
    }

    private ConditionAnswer expected(List<YearMonth> run) {
        List<EntryRef> evidence = refs(run);
        boolean expected = months.tailMap(run.get(run.size() - 1)).values().stream()
                .flatMap(List::stream)
                .anyMatch(one -> one.getExpectedToContinue().isPresent());
        return expected || !asked.expectedToContinue()
                ? ConditionAnswer.met(evidence)
                : new ConditionAnswer(
                        Outcome.NEEDS_HUMAN_DECISION,
                        List.of(new Missing(Missing.Kind.HUMAN_DECISION, "earnings.expected-to-continue")),
                        evidence);
    }

    private List<Earnings> of(YearMonth month) {
        return months.getOrDefault(month, List.of());
    }

    private List<EntryRef> refs(List<YearMonth> all) {
        return all.stream()
                .flatMap(month -> of(month).stream())
                .map(Earnings::toRef)
                .toList();
    }
}
