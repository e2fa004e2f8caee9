package org.customizedemployment.core.value;

import java.time.LocalDate;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.error.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something is true in the world, both ends included (SEM-22). An absent end is open; both absent: not stated.
 *
 * @param from the first day, or null
 * @param until the last day, or null
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record EffectiveRange(
        @Nullable LocalDate from, @Nullable LocalDate until) {
    public static final EffectiveRange NOT_STATED = new EffectiveRange(null, null);

    public EffectiveRange {
        if (from != null && until != null && until.isBefore(from)) {
            throw new InvalidValueException(CoreError.DATES_REVERSED, "from " + from + " until " + until);
        }
    }

    public static EffectiveRange from(LocalDate from) {
        return new EffectiveRange(from, null);
    }

    public static EffectiveRange between(LocalDate from, LocalDate until) {
        return new EffectiveRange(from, until);
    }

    public static EffectiveRange on(LocalDate day) {
        return new EffectiveRange(day, day);
    }

    /** Whether the day lies inside; an open end, and a range not stated, contain every day on that side. */
    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** Whether the two have a day in common. */
    public boolean overlaps(EffectiveRange other) {
        return (until == null || other.from == null || !until.isBefore(other.from))
                && (other.until == null || from == null || !other.until.isBefore(from));
    }

    @com.fasterxml.jackson.annotation.JsonIgnore
    public boolean isStated() {
        return from != null || until != null;
    }
}
