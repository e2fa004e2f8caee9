package org.customizedemployment.jackson.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.customizedemployment.core.value.PlaceTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads times of fixed layout; days, clock times and places are shared among them. What is laid out otherwise is left to {@link PlaceTime}. */
final class Times extends RememberingReader {
    private static final int DATE_LENGTH = 10;
    private static final int CLOCK = 11;
    private static final int CLOCK_LENGTH = 5;
    private static final int ZONE = 17;

    Times(ValueDeserializer<?> each) {
        super(PlaceTime.class, each);
    }

    @Override
    RememberingReader around(ValueDeserializer<?> other) {
        return new Times(other);
    }

    @Override
    @Nullable
    Object make(
            JsonParser parser,
            DeserializationContext context,
            Remembered remembered,
            char[] chars,
            int from,
            int length) {
        LocalDateTime local = laidOut(chars, from, length) ? local(remembered, chars, from) : null;
        PlaceTime.Clock clock = local == null ? null : clock(remembered, chars, from + ZONE, length - ZONE - 1);
        return clock == null || local == null
                ? super.make(parser, context, remembered, chars, from, length)
                : clock.at(local);
    }

    private static boolean laidOut(char[] chars, int from, int length) {
        return length > ZONE + 1
                && chars[from + DATE_LENGTH] == 'T'
                && chars[from + ZONE - 1] == '['
                && chars[from + length - 1] == ']';
    }

    private static @Nullable LocalDateTime local(Remembered remembered, char[] chars, int from) {
        LocalDate date = date(remembered, chars, from);
        LocalTime time = date == null ? null : time(remembered, chars, from + CLOCK);
        return date == null || time == null ? null : LocalDateTime.of(date, time);
    }

    private static @Nullable LocalDate date(Remembered remembered, char[] chars, int from) {
        int hash = Remembered.hash(LocalDate.class, chars, from, DATE_LENGTH);
        LocalDate date = (LocalDate) remembered.find(LocalDate.class, hash, chars, from, DATE_LENGTH);
        if (date == null) {
            date = Dates.parse(chars, from);
            if (date != null) {
                remembered.keep(LocalDate.class, hash, new String(chars, from, DATE_LENGTH), date);
            }
        }
        return date;
    }

    private static @Nullable LocalTime time(Remembered remembered, char[] chars, int from) {
        int hash = Remembered.hash(LocalTime.class, chars, from, CLOCK_LENGTH);
        LocalTime time = (LocalTime) remembered.find(LocalTime.class, hash, chars, from, CLOCK_LENGTH);
        if (time == null) {
            int hour = Dates.digits(chars, from, from + 2);
            int minute = Dates.digits(chars, from + 3, from + CLOCK_LENGTH);
            if (chars[from + 2] != ':' || hour < 0 || hour > 23 || minute < 0 || minute > 59) {
                return null;
            }
            time = LocalTime.of(hour, minute);
            remembered.keep(LocalTime.class, hash, new String(chars, from, CLOCK_LENGTH), time);
        }
        return time;
    }

    private static PlaceTime.@Nullable Clock clock(Remembered remembered, char[] chars, int from, int length) {
        int hash = Remembered.hash(PlaceTime.Clock.class, chars, from, length);
        PlaceTime.Clock clock =
                (PlaceTime.Clock) remembered.find(PlaceTime.Clock.class, hash, chars, from, length);
        if (clock == null) {
            String id = new String(chars, from, length);
            try {
                clock = PlaceTime.Clock.of(ZoneId.of(id));
            } catch (DateTimeException e) {
                return null;
            }
            remembered.keep(PlaceTime.Clock.class, hash, id, clock);
        }
        return clock;
    }
}
