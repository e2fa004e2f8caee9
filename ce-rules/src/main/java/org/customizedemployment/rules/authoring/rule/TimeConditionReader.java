package org.customizedemployment.rules.authoring.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.rules.authoring.statement.Unit;
import org.customizedemployment.rules.condition.Condition;
import org.customizedemployment.rules.condition.Operand;
import org.customizedemployment.rules.condition.Relation;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.yaml.Keys;

/** Reads conditions about deadlines, keeping a job, and earnings. */
final class TimeConditionReader {
    private static final String PARAMETER = "a parameter's id";

    private final OperandReader operands;
    private final References references;

    TimeConditionReader(OperandReader operands, References references) {
        this.operands = operands;
        this.references = references;
    }

    /**
     * {@code within: {days: PARAMETER, from: [DATE, …], to: DATE}}: of several dates to count from, each is a possible reading. The first day
     * counts as day 0, and a day before it is not within.
     */
    Optional<Condition> within(Keys keys) {
        require(keys, "days", "from", "to");
        Optional<ParameterId> days = references.parameter(keys, "days", Unit.DAYS);
        List<Operand> from = new ArrayList<>();
        for (Keys one : keys.list("from")) {
            operands.date(one).ifPresent(from::add);
        }
        Optional<Operand> to = keys.keys("to").flatMap(operands::date);
        keys.close();
        if (days.isEmpty() || to.isEmpty() || from.isEmpty()) {
            return Optional.empty();
        }
        List<Condition> readings = new ArrayList<>();
        for (Operand start : from) {
            Operand between = new Operand.DaysBetween(start, to.get());
            readings.add(new Condition.All(List.of(
                    new Condition.Compare(between, Relation.AT_LEAST, number(0)),
                    new Condition.Compare(between, Relation.AT_MOST, new Operand.ParameterValue(days.get())))));
        }
        return Optional.of(readings.size() == 1 ? readings.get(0) : new Condition.Readings(readings));
    }

    private static Operand number(int value) {
        return new Operand.Constant(new ArgumentValue.OfNumber(BigDecimal.valueOf(value)));
    }

    /** {@code retained: {weekly: PARAMETER, months: PARAMETER, jobs: per-job, through-covered: true}}; or {@code days:}. */
    Optional<Condition> retained(Keys keys) {
        boolean inMonths = keys.has("months");
        Optional<ParameterId> weekly = references.parameter(keys, "weekly", Unit.HOURS, Unit.MINUTES);
        Optional<ParameterId> length =
                inMonths ? references.months(keys, "months") : references.parameter(keys, "days", Unit.DAYS);
        if (!inMonths && !keys.has("days")) {
            keys.required("months", PARAMETER, word -> word);
        }
        require(keys, "jobs");
        Optional<Jobs> jobs = keys.word("jobs", Jobs.values());
        boolean covered = keys.flag("through-covered").orElse(false);
        keys.close();
        return length.isEmpty() || jobs.isEmpty()
                ? Optional.empty()
                : Optional.of(new Condition.Retained(
                        weekly.orElse(null), length.get(), inMonths, jobs.get() == Jobs.ALL_JOBS, covered));
    }

    /** Whose hours count (SEM-6). */
    private enum Jobs {
        PER_JOB,
        ALL_JOBS
    }

    /** {@code earned: {amount: PARAMETER, months: PARAMETER, expected-to-continue: true}}. */
    Optional<Condition> earned(Keys keys) {
        require(keys, "amount", "months");
        Optional<ParameterId> amount = references.parameter(keys, "amount", Unit.MONEY);
        Optional<ParameterId> months = references.months(keys, "months");
        boolean expected = keys.flag("expected-to-continue").orElse(false);
        keys.close();
        return amount.isEmpty() || months.isEmpty()
                ? Optional.empty()
                : Optional.of(new Condition.EarnedMonthly(amount.get(), months.get(), expected));
    }

    private static void require(Keys keys, String... names) {
        for (String name : names) {
            if (!keys.has(name)) {
                keys.log()
                        .add(
                                RulesError.MISSING_KEY,
                                keys.place(),
                                "key '" + name + "' is missing",
                                "add '" + name + ": …'");
            }
        }
    }
}
