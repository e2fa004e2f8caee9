package org.customizedemployment.jackson.internal.scalar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.customizedemployment.core.value.PlaceTime;
import org.jspecify.annotations.Nullable;

/**
 * Days, clock times and times of places of one document, found by their numbers: the same day is the same instance. Bounded: one that finds
 * its place taken displaces the other.
 */
final class Moments {
    static final int DATE_LENGTH = 10;
    static final int CLOCK_LENGTH = 5;

    private static final int FEWEST = 8;
    private static final int SPREAD = 0x9E3779B9;

    private final @Nullable LocalDate[] days;
    private final @Nullable LocalTime[] clockTimes;
    private final @Nullable PlaceTime[] times;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private @Nullable Place last;

    /** Room for so many days, clock times and times, rounded up to a power of two. */
    Moments(int room) {
        int size = Integer.highestOneBit(Math.max(FEWEST, room) * 2 - 1);
        days = new LocalDate[size];
        clockTimes = new LocalTime[size];
        times = new PlaceTime[size];
    }

    /** A zone and its clock. */
    private record Place(ZoneId zone, PlaceTime.Clock clock) {}

    /** The day written there as {@code 2026-03-01}; null if none is. */
    @Nullable
    LocalDate day(char[] text, int from) {
        int year = digits(text, from, from + 4);
        int month = digits(text, from + 5, from + 7);
        int day = digits(text, from + 8, from + DATE_LENGTH);
        if ((year | month | day) < 0 || text[from + 4] != '-' || text[from + 7] != '-') {
            return null;
        }
        int at = place((year * 16 + month) * 32 + day);
        LocalDate found = days[at];
        if (found != null
                && found.getDayOfMonth() == day
                && found.getMonthValue() == month
                && found.getYear() == year) {
            return found;
        }
        try {
            found = LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
        days[at] = found;
        return found;
    }

    /** The clock time written there as {@code 13:05}; null if none is. */
    @Nullable
    LocalTime clockTime(char[] text, int from) {
        int hour = digits(text, from, from + 2);
        int minute = digits(text, from + 3, from + CLOCK_LENGTH);
        if (text[from + 2] != ':' || hour < 0 || hour > 23 || minute < 0 || minute > 59) {
            return null;
        }
        int at = place(hour * 60 + minute);
        LocalTime found = clockTimes[at];
        if (found == null || found.getHour() != hour || found.getMinute() != minute) {
            found = LocalTime.of(hour, minute);
            clockTimes[at] = found;
        }
        return found;
    }

    /** The time at the place whose zone is written there; null if it is no zone. What that clock never shows is an error. */
    @Nullable
    PlaceTime time(LocalDate day, LocalTime clockTime, char[] text, int from, int length) {
        Place place = zone(text, from, length);
        if (place == null) {
            return null;
        }
        int at = place(day.hashCode() * 1440 + clockTime.getHour() * 60 + clockTime.getMinute());
        PlaceTime found = times[at];
        if (found != null && found.getZone().equals(place.zone())) {
            LocalDateTime local = found.getLocal();
            if (local.toLocalDate().equals(day) && local.toLocalTime().equals(clockTime)) {
                return found;
            }
        }
        found = place.clock().at(LocalDateTime.of(day, clockTime));
        times[at] = found;
        return found;
    }

    private @Nullable Place zone(char[] text, int from, int length) {
        Place before = last;
        if (before != null && Remembered.same(before.zone().getId(), text, from, length)) {
            return before;
        }
        String id = new String(text, from, length);
        Place place = places.get(id);
        if (place == null) {
            try {
                ZoneId zone = ZoneId.of(id);
                place = new Place(zone, PlaceTime.Clock.of(zone));
            } catch (DateTimeException e) {
                return null;
            }
            places.put(id, place);
        }
        last = place;
        return place;
    }

    private int place(int number) {
        int spread = number * SPREAD;
        return (spread ^ spread >>> 16) & (days.length - 1);
    }

    /** The number, or -1 if a character is no digit. */
    private static int digits(char[] text, int from, int until) {
        int number = 0;
        for (int i = from; i < until; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
