package org.customizedemployment.core.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.error.InvalidValueException;

/**
 * Half-open time {@code [start, end)} at one place (SEM-22): touching ends do not overlap, length is elapsed minutes between the instants. At
 * most 366 days, as more can only be a slip in a date.
 *
 * @param start its first minute
 * @param end the minute after its last; later than the start
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ServiceInterval(PlaceTime start, PlaceTime end) {
    private static final long MOST_DAYS = 366;
    private static final long MOST_MINUTES = MOST_DAYS * 24 * 60;

    public ServiceInterval {
        if (end.toEpochMinute() <= start.toEpochMinute()) {
            throw new InvalidValueException(CoreError.DATES_REVERSED, "from " + start + " to " + end);
        }
        if (end.toEpochMinute() - start.toEpochMinute() > MOST_MINUTES) {
            throw new InvalidValueException(
                    CoreError.INTERVAL_TOO_LONG, "more than " + MOST_DAYS + " days from " + start + " to " + end);
        }
    }

    public static ServiceInterval parse(String start, String end) {
        return new ServiceInterval(PlaceTime.parse(start), PlaceTime.parse(end));
    }

    public Minutes length() {
        return Minutes.of(start.minutesUntil(end));
    }

    /** The local date of its start. */
    public LocalDate firstDate() {
        return start.getDate();
    }

    public boolean overlaps(ServiceInterval other) {
        return start.toEpochMinute() < other.end.toEpochMinute() && other.start.toEpochMinute() < end.toEpochMinute();
    }

    /** Its parts per local date of its start's zone, in order; one part if it stays within a day. */
    public List<ServiceInterval> splitByDate() {
        List<ServiceInterval> parts = new ArrayList<>();
        PlaceTime from = start;
        LocalDate last = PlaceTime.at(end.toInstant(), start.getZone()).getDate();
        for (LocalDate day = start.getDate(); day.isBefore(last); day = day.plusDays(1)) {
            PlaceTime midnight =
                    PlaceTime.at(day.plusDays(1).atStartOfDay(start.getZone()).toInstant(), start.getZone());
            parts.add(new ServiceInterval(from, midnight));
            from = midnight;
        }
        if (from.toEpochMinute() < end.toEpochMinute()) {
            parts.add(new ServiceInterval(from, end));
        }
        return parts;
    }

    @Override
    public String toString() {
        return start + "/" + end;
    }
}
