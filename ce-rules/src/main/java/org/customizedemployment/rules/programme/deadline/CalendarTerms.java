package org.customizedemployment.rules.programme.deadline;

import java.time.DayOfWeek;
import java.time.MonthDay;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * By which calendar a programme counts.
 *
 * @param workDays its work days; null: not stated, so nothing that counts in work days can be told
 * @param fiscalYear the first day of its fiscal year; null: not stated
 * @param budgetYear the first day of a person's budget year; null: the day on which the funding episode opened, and its anniversaries
 * @param week the first day of its week; null: not stated
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CalendarTerms(
        @Nullable BusinessCalendar workDays,
        @Nullable MonthDay fiscalYear,
        @Nullable MonthDay budgetYear,
        @Nullable DayOfWeek week) {
    /** The source says nothing. */
    public static final CalendarTerms NOT_STATED = new CalendarTerms(null, null, null, null);
}
