package org.customizedemployment.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.error.InvalidValueException;

/**
 * A part of one day of every week, on the clock of the place. Half-open like a service interval: 09:00-12:00 and 12:00-13:00 touch and do not
 * overlap (SEM-22). Text and JSON: {@code "monday 09:00-12:30"}.
 *
 * @param day the day
 * @param from minutes after midnight
 * @param until minutes after midnight, later than {@code from}, at most 1440
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record WeeklyWindow(DayOfWeek day, int from, int until) implements Comparable<WeeklyWindow> {
    private static final int LONGEST = 24;
    private static final int HOUR = 60;
    private static final int MIDNIGHT = 24 * HOUR;
    private static final Pattern TEXT = Pattern.compile("([a-z]+) ([0-9]{2}):([0-9]{2})-([0-9]{2}):([0-9]{2})");
    private static final Comparator<WeeklyWindow> IN_THE_WEEK = Comparator.comparing(WeeklyWindow::day)
            .thenComparingInt(WeeklyWindow::from)
            .thenComparingInt(WeeklyWindow::until);

    public WeeklyWindow {
        if (from < 0 || until <= from || until > MIDNIGHT) {
            throw new InvalidValueException(
                    CoreError.BAD_WINDOW, "from minute " + from + " until minute " + until + " of a day");
        }
    }

    /**
     * Reads {@code "monday 09:00-12:30"}.
     *
     * @throws InvalidValueException for any other text
     */
    @JsonCreator
    public static WeeklyWindow parse(String text) {
        Matcher parts = TEXT.matcher(text.length() > LONGEST ? "" : text);
        if (!parts.matches()) {
            throw bad(text);
        }
        try {
            DayOfWeek day = DayOfWeek.valueOf(parts.group(1).toUpperCase(Locale.ROOT));
            return new WeeklyWindow(day, minute(parts, 2), minute(parts, 4));
        } catch (IllegalArgumentException e) {
            throw bad(text);
        }
    }

    private static int minute(Matcher parts, int group) {
        int minute = Integer.parseInt(parts.group(group + 1));
        if (minute >= HOUR) {
            throw new IllegalArgumentException("minute " + minute);
        }
        return Integer.parseInt(parts.group(group)) * HOUR + minute;
    }

    /** How long it is. */
    public Minutes length() {
        return Minutes.of((long) until - from);
    }

    /** What both have in common; empty if nothing. */
    public Optional<WeeklyWindow> intersection(WeeklyWindow other) {
        int later = Math.max(from, other.from);
        int earlier = Math.min(until, other.until);
        return day == other.day && later < earlier
                ? Optional.of(new WeeklyWindow(day, later, earlier))
                : Optional.empty();
    }

    /** Whether the other lies inside this one. */
    public boolean contains(WeeklyWindow other) {
        return day == other.day && from <= other.from && other.until <= until;
    }

    @Override
    public int compareTo(WeeklyWindow other) {
        return IN_THE_WEEK.compare(this, other);
    }

    @JsonValue
    @Override
    public String toString() {
        return day.name().toLowerCase(Locale.ROOT) + " " + clock(from) + "-" + clock(until);
    }

    private static String clock(int minute) {
        return twoDigits(minute / HOUR) + ":" + twoDigits(minute % HOUR);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static InvalidValueException bad(String text) {
        return new InvalidValueException(
                CoreError.BAD_WINDOW, "time of the week " + Shown.text(text, "mondaytueswhrfi :-"));
    }
}
