package org.customizedemployment.rules.adjudication.term;

import java.time.LocalDate;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.rules.adjudication.line.Mark;
import org.customizedemployment.rules.adjudication.line.RunNotes;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.programme.deadline.BusinessCalendar;
import org.customizedemployment.rules.programme.deadline.CalendarTerms;
import org.customizedemployment.rules.programme.deadline.DayCount;
import org.customizedemployment.rules.programme.deadline.Deadline;
import org.jspecify.annotations.Nullable;

/** Until which day something had to be done, by the programme's calendar. For one run and one thread. */
@API(status = API.Status.INTERNAL, since = "0.1")
public record DueDates(CalendarTerms calendar, RunNotes notes) {
    private static final int MOST_DAYS = 36_600;

    /**
     * The last day, or why it can't be told; exactly one of the two.
     *
     * @param day the last day; null if it can't be told
     * @param open why not; null if it can
     */
    public record Due(@Nullable LocalDate day, @Nullable Mark open) {}

    /** Within so many days of that day, by the value that held on it. */
    public Due of(Deadline deadline, LocalDate from) {
        Optional<ArgumentValue> value = notes.read(RunNotes.Use.TERMS, deadline.days(), from, deadline.citations())
                .map(DatedParameter::value);
        if (value.isEmpty()) {
            return open(deadline, Reason.of("claim.deadline-not-supplied"), from);
        }
        int days = days(deadline, value.get());
        if (deadline.counted() == DayCount.CALENDAR_DAYS) {
            return new Due(from.plusDays(days), null);
        }
        BusinessCalendar workDays = calendar.workDays();
        if (workDays == null) {
            return open(deadline, Reason.of("claim.calendar-not-stated"), from);
        }
        return workDays.after(from, days)
                .map(day -> new Due(day, null))
                .orElseGet(() ->
                        open(deadline, Reason.of("claim.calendar-ends").withCode("calendar", workDays.getId()), from));
    }

    private static int days(Deadline deadline, ArgumentValue value) {
        if (value instanceof ArgumentValue.OfNumber number) {
            int days = number.number().intValueExact();
            if (days >= 0 && days <= MOST_DAYS) {
                return days;
            }
        }
        throw new CeException(
                RulesError.WRONG_PARAMETER_TYPE, "parameter '" + deadline.days() + "' does not hold a number of days");
    }

    private static Due open(Deadline deadline, Reason reason, LocalDate from) {
        return new Due(
                null,
                Mark.undecided(
                        reason.withCode("parameter", deadline.days().value()).with("date", from),
                        deadline.citations()));
    }
}
