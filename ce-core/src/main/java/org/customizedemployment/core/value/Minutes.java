package org.customizedemployment.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.error.InvalidValueException;

/**
 * A length of time in whole minutes, zero or more (SEM-22). JSON: the number.
 *
 * @param value for example {@code 90} for an hour and a half
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Minutes(@JsonValue long value) implements Comparable<Minutes> {
    public static final Minutes ZERO = new Minutes(0);
    private static final long PER_HOUR = 60;

    public Minutes {
        if (value < 0) {
            throw new InvalidValueException(CoreError.BAD_MINUTES, "minutes of " + value);
        }
    }

    @JsonCreator
    public static Minutes of(long value) {
        return value == 0 ? ZERO : new Minutes(value);
    }

    /** So many hours: {@code ofHours(10)} is 600 minutes. */
    public static Minutes ofHours(long hours) {
        return of(Math.multiplyExact(hours, PER_HOUR));
    }

    public Minutes plus(Minutes other) {
        return of(Math.addExact(value, other.value));
    }

    /**
     * @throws InvalidValueException if {@code other} is longer than this
     */
    public Minutes minus(Minutes other) {
        return of(value - other.value);
    }

    /** What is left after {@code other}, never below zero. */
    public Minutes minusUpToZero(Minutes other) {
        return of(Math.max(0, value - other.value));
    }

    public Minutes min(Minutes other) {
        return value <= other.value ? this : other;
    }

    public boolean isZero() {
        return value == 0;
    }

    @Override
    public int compareTo(Minutes other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value + " min";
    }
}
