package org.customizedemployment.rules.comparison;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apiguardian.api.API;
import org.customizedemployment.core.value.Money;
import org.jspecify.annotations.Nullable;

/** What a caseload comes to, case by case: holds no case, so a caseload may be of any size. For one thread. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ComparisonTotals {
    private final SortedMap<String, Long> outcomes = new TreeMap<>();
    private final SortedMap<String, Money> money = new TreeMap<>();
    private long cases;
    private long affected;
    private long payableMinutes;

    public ComparisonTotals() {}

    /** Adds a case. */
    public void add(CaseComparison one) {
        cases++;
        if (one.isAffected()) {
            affected++;
        }
        for (Difference difference : one.differences()) {
            payableMinutes += difference.payableMinutes();
            money(difference.before(), true);
            money(difference.after(), false);
            outcomes.merge(word(difference.before()) + " -> " + word(difference.after()), 1L, Long::sum);
        }
    }

    private void money(@Nullable Answer answer, boolean less) {
        Money amount = answer == null ? null : answer.amount();
        if (amount != null) {
            money.merge(amount.currency(), less ? amount.negate() : amount, Money::plus);
        }
    }

    private static String word(@Nullable Answer answer) {
        return answer == null ? "nothing" : answer.outcome();
    }

    /** How many cases were compared. */
    public long cases() {
        return cases;
    }

    /** How many of them are affected. */
    public long affected() {
        return affected;
    }

    /** By how many minutes more, or less, is payable in all. */
    public long payableMinutes() {
        return payableMinutes;
    }

    /** By how much more, or less, is worth what differs, by currency. */
    public SortedMap<String, Money> money() {
        return Collections.unmodifiableSortedMap(money);
    }

    /** How often which outcome became which: {@code undecided -> payable}. */
    public SortedMap<String, Long> outcomes() {
        return Collections.unmodifiableSortedMap(outcomes);
    }
}
