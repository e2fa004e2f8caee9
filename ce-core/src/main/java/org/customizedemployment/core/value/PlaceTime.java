package org.customizedemployment.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.error.InvalidValueException;

/**
 * A minute on the clock of a place: local date-time and zone (SEM-22). Text and JSON: {@code 2026-03-01T13:00[America/New_York]}; with an
 * offset only in the hour that occurs twice: {@code 2026-11-01T01:30-04:00[America/New_York]}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PlaceTime implements Comparable<PlaceTime> {
    private static final int LOCAL_LENGTH = 16;
    private static final int LONGEST = 80;
    private static final int FIRST_YEAR = 0;
    private static final int LAST_YEAR = 9999;

    private final LocalDateTime local;
    private final ZoneId zone;
    private final ZoneOffset offset;
    private final boolean ambiguous;

    private PlaceTime(LocalDateTime local, ZoneId zone, ZoneOffset offset, boolean ambiguous) {
        this.local = local;
        this.zone = zone;
        this.offset = offset;
        this.ambiguous = ambiguous;
    }

    /**
     * The time shown by the clock of that zone.
     *
     * @throws InvalidValueException if the time has seconds, was skipped there, or occurs twice there
     */
    public static PlaceTime of(LocalDateTime local, ZoneId zone) {
        List<ZoneOffset> offsets = validOffsets(local, zone);
        if (offsets.size() > 1) {
            throw new InvalidValueException(CoreError.AMBIGUOUS_TIME, "time " + local + "[" + zone + "]");
        }
        return new PlaceTime(local, zone, offsets.get(0), false);
    }

    /**
     * The same, saying which of two occurrences is meant. An offset where none is needed must still be the right one.
     *
     * @throws InvalidValueException if that zone did not have that offset then
     */
    public static PlaceTime of(LocalDateTime local, ZoneId zone, ZoneOffset offset) {
        List<ZoneOffset> offsets = validOffsets(local, zone);
        if (!offsets.contains(offset)) {
            throw new InvalidValueException(
                    CoreError.BAD_TIME, "offset " + offset + " does not occur at " + local + "[" + zone + "]");
        }
        return new PlaceTime(local, zone, offset, offsets.size() > 1);
    }

    /** The clock of that zone at that instant, cut to the minute. */
    public static PlaceTime at(Instant instant, ZoneId zone) {
        Instant minute = instant.truncatedTo(ChronoUnit.MINUTES);
        ZoneOffset offset = zone.getRules().getOffset(minute);
        LocalDateTime local = LocalDateTime.ofInstant(minute, offset);
        return of(local, zone, offset);
    }

    /**
     * @throws InvalidValueException if the text isn't written as above
     */
    @JsonCreator
    public static PlaceTime parse(String text) {
        int bracket = text.indexOf('[');
        if (text.length() > LONGEST || bracket < LOCAL_LENGTH || !text.endsWith("]")) {
            throw bad(text);
        }
        ZoneId zone = zone(text, bracket);
        try {
            LocalDateTime local = localTime(text);
            String offset = text.substring(LOCAL_LENGTH, bracket);
            return offset.isEmpty() ? of(local, zone) : of(local, zone, ZoneOffset.of(offset));
        } catch (DateTimeException e) {
            throw bad(text);
        }
    }

    /** Fixed layout, by hand: the JDK's parser takes most of the time of reading a case. */
    private static LocalDateTime localTime(String text) {
        boolean laidOut =
                text.charAt(4) == '-' && text.charAt(7) == '-' && text.charAt(10) == 'T' && text.charAt(13) == ':';
        if (!laidOut) {
            throw bad(text);
        }
        return LocalDateTime.of(
                number(text, 0, 4),
                number(text, 5, 7),
                number(text, 8, 10),
                number(text, 11, 13),
                number(text, 14, 16));
    }

    private static int number(String text, int from, int until) {
        int number = 0;
        for (int i = from; i < until; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw bad(text);
            }
            number = number * 10 + digit;
        }
        return number;
    }

    public LocalDateTime getLocal() {
        return local;
    }

    public LocalDate getDate() {
        return local.toLocalDate();
    }

    public ZoneId getZone() {
        return zone;
    }

    public Instant toInstant() {
        return local.toInstant(offset);
    }

    /** Minutes since the epoch; differences of these are elapsed minutes. */
    public long toEpochMinute() {
        return Math.floorDiv(local.toEpochSecond(offset), 60L);
    }

    /** Elapsed minutes until then, below zero if that was before: the difference of their {@link #toEpochMinute}. */
    public long minutesUntil(PlaceTime other) {
        // As nearly always: on one day, and the clock was not turned between them.
        return offset.equals(other.offset) && local.toLocalDate().equals(other.local.toLocalDate())
                ? minuteOfDay(other.local) - minuteOfDay(local)
                : other.toEpochMinute() - toEpochMinute();
    }

    private static int minuteOfDay(LocalDateTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    /** The moment so many elapsed minutes later, on the clock of the same place. */
    public PlaceTime plus(Minutes minutes) {
        return at(toInstant().plusSeconds(Math.multiplyExact(minutes.value(), 60L)), zone);
    }

    /** By instant; two places may show different clocks at the same instant and still compare as equal in order. */
    @Override
    public int compareTo(PlaceTime other) {
        int byInstant = Long.compare(toEpochMinute(), other.toEpochMinute());
        return byInstant != 0 ? byInstant : toString().compareTo(other.toString());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlaceTime that
                && local.equals(that.local)
                && zone.equals(that.zone)
                && offset.equals(that.offset);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * local.hashCode() + zone.hashCode()) + offset.hashCode();
    }

    /** By hand, as the JDK's printing took most of the time of writing a case; years that need more than four digits are left to it. */
    @JsonValue
    @Override
    public String toString() {
        String id = zone.getId();
        if (local.getYear() < FIRST_YEAR || local.getYear() > LAST_YEAR) {
            return local + (ambiguous ? offset.getId() : "") + "[" + id + "]";
        }
        StringBuilder text = new StringBuilder(LOCAL_LENGTH + 2 + id.length() + (ambiguous ? 6 : 0));
        two(text, local.getYear() / 100);
        two(text, local.getYear() % 100);
        two(text.append('-'), local.getMonthValue());
        two(text.append('-'), local.getDayOfMonth());
        two(text.append('T'), local.getHour());
        two(text.append(':'), local.getMinute());
        if (ambiguous) {
            text.append(offset.getId());
        }
        return text.append('[').append(id).append(']').toString();
    }

    private static void two(StringBuilder text, int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    /**
     * The clock of one place, for making many times of it. Looking up how far it was from UTC takes longer than all else, so it remembers
     * the stretch around the last time in which it was not turned. For one thread.
     */
    public static final class Clock {
        private final ZoneId zone;
        private LocalDateTime first = LocalDateTime.MAX;
        private LocalDateTime last = LocalDateTime.MIN;
        private ZoneOffset offset = ZoneOffset.UTC;

        private Clock(ZoneId zone) {
            this.zone = zone;
        }

        /** A clock of that zone. */
        public static Clock of(ZoneId zone) {
            return new Clock(zone);
        }

        /**
         * The same as {@link PlaceTime#of(LocalDateTime, ZoneId)}.
         *
         * @throws InvalidValueException as there
         */
        public PlaceTime at(LocalDateTime local) {
            boolean known = local.isAfter(first) && local.isBefore(last);
            if (known && local.getSecond() == 0 && local.getNano() == 0) {
                return new PlaceTime(local, zone, offset, false);
            }
            PlaceTime time = PlaceTime.of(local, zone);
            remember(time);
            return time;
        }

        /** Turned forward, an hour is skipped; turned back, one occurs twice: the stretch begins after that hour and ends before it. */
        private void remember(PlaceTime time) {
            Instant instant = time.toInstant();
            ZoneOffsetTransition before = zone.getRules().previousTransition(instant.plusSeconds(1));
            ZoneOffsetTransition after = zone.getRules().nextTransition(instant);
            offset = time.offset;
            first = before == null
                    ? LocalDateTime.MIN
                    : before.isGap() ? before.getDateTimeAfter() : before.getDateTimeBefore();
            last = after == null
                    ? LocalDateTime.MAX
                    : after.isGap() ? after.getDateTimeBefore() : after.getDateTimeAfter();
        }
    }

    private static List<ZoneOffset> validOffsets(LocalDateTime local, ZoneId zone) {
        if (local.getSecond() != 0 || local.getNano() != 0) {
            throw new InvalidValueException(CoreError.BAD_TIME, "time " + local + " has a fraction of a minute");
        }
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            throw new InvalidValueException(CoreError.SKIPPED_TIME, "time " + local + "[" + zone + "]");
        }
        return offsets;
    }

    private static ZoneId zone(String text, int bracket) {
        try {
            return ZoneId.of(text.substring(bracket + 1, text.length() - 1));
        } catch (DateTimeException e) {
            // The zone's text is not repeated: people put names into any field.
            throw new InvalidValueException(
                    CoreError.BAD_TIME,
                    "time " + Shown.text(text.substring(0, bracket), "T:-+Z. /") + " in a zone that is not known");
        }
    }

    private static InvalidValueException bad(String text) {
        int bracket = text.indexOf('[');
        String clock = bracket < 0 ? text : text.substring(0, bracket);
        String zone = bracket < 0 ? "without a zone" : "that no clock shows";
        return new InvalidValueException(CoreError.BAD_TIME, "time " + Shown.text(clock, "T:-+Z. /") + " " + zone);
    }
}
