package org.customizedemployment.rules.programme.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;

/**
 * The work days of an agency: all but the weekend and the holidays. It knows them for the time for which its holidays are listed and tells
 * nothing of other days, as a holiday that nobody listed would make a deadline a day too early.
 *
 * <pre>{@code
 * calendar.after(LocalDate.of(2026, 3, 3), 5);   // 2026-03-10
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class BusinessCalendar {
    private final String id;
    private final LocalDate first;
    private final LocalDate last;
    private final Set<DayOfWeek> weekend;
    private final LocalDate[] holidays;

    private BusinessCalendar(
            String id, LocalDate first, LocalDate last, Collection<DayOfWeek> weekend, Collection<LocalDate> holidays) {
        this.id = id;
        this.first = first;
        this.last = last;
        this.weekend = EnumSet.noneOf(DayOfWeek.class);
        this.weekend.addAll(weekend);
        this.holidays = holidays.stream().sorted().distinct().toArray(LocalDate[]::new);
        if (last.isBefore(first) || this.weekend.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("a calendar without work days: '" + id + "'");
        }
    }

    /**
     * A calendar.
     *
     * @param id names it, for example {@code us-ct.state}
     * @param first the first day for which holidays are listed
     * @param last the last such day
     * @param weekend may be empty
     * @param holidays in any order; may be empty
     * @throws IllegalArgumentException if no work day could be in it
     */
    public static BusinessCalendar of(
            String id, LocalDate first, LocalDate last, Collection<DayOfWeek> weekend, Collection<LocalDate> holidays) {
        return new BusinessCalendar(id, first, last, weekend, holidays);
    }

    public String getId() {
        return id;
    }

    public LocalDate getFirst() {
        return first;
    }

    public LocalDate getLast() {
        return last;
    }

    /** The holidays, in order. */
    public List<LocalDate> getHolidays() {
        return List.of(holidays);
    }

    /** Whether people work on that day; empty if it is outside the time that the calendar knows. */
    public Optional<Boolean> isWorkDay(LocalDate day) {
        return knows(day) ? Optional.of(works(day)) : Optional.empty();
    }

    /**
     * The day that many work days later; the day itself does not count, and for zero it is that day. Empty if the calendar does not know all
     * days between.
     */
    public Optional<LocalDate> after(LocalDate day, int workDays) {
        LocalDate at = day;
        int left = workDays;
        while (left > 0) {
            at = at.plusDays(1);
            if (!knows(at)) {
                return Optional.empty();
            }
            if (works(at)) {
                left--;
            }
        }
        return Optional.of(at);
    }

    private boolean knows(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private boolean works(LocalDate day) {
        return !weekend.contains(day.getDayOfWeek()) && Arrays.binarySearch(holidays, day) < 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BusinessCalendar that
                && id.equals(that.id)
                && first.equals(that.first)
                && last.equals(that.last)
                && weekend.equals(that.weekend)
                && Arrays.equals(holidays, that.holidays);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + Arrays.hashCode(holidays);
    }

    @Override
    public String toString() {
        return "BusinessCalendar{" + id + "}";
    }
}
