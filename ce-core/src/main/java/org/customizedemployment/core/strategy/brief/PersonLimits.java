package org.customizedemployment.core.strategy.brief;

import org.apiguardian.api.API;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.Rate;
import org.jspecify.annotations.Nullable;

/**
 * What a person said about hours and pay, each with the statement that says it. Nothing here is set by anyone else.
 *
 * @param leastWeekly the shortest week; null if not stated
 * @param mostWeekly the longest week; null if not stated
 * @param payFloor the least pay; null if not stated
 * @param mostMonthly the person's own limit of earnings (SEM-7); null if not stated by the person
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PersonLimits(
        @Nullable Stated<Minutes> leastWeekly,
        @Nullable Stated<Minutes> mostWeekly,
        @Nullable Stated<Rate> payFloor,
        @Nullable Stated<Money> mostMonthly) {
    /**
     * A value and the statement that says it.
     *
     * @param value the value
     * @param statement the profile statement
     * @param <T> what it is
     */
    public record Stated<T>(T value, EntryRef statement) {}

    /** No amounts of the person's. */
    @Override
    public String toString() {
        return "PersonLimits{####}";
    }
}
