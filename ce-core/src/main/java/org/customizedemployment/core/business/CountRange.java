package org.customizedemployment.core.business;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Count;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.error.InvalidValueException;

/**
 * An estimate of a number, zero or more.
 *
 * @param low the least
 * @param typical what is expected; computations use this one and say so
 * @param high the most
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CountRange(
        @Count int low, @Count int typical, @Count int high) {
    public CountRange {
        if (low < 0 || low > typical || typical > high) {
            throw new InvalidValueException(CoreError.BAD_RANGE, "a range of " + low + " / " + typical + " / " + high);
        }
    }

    /** The same for low, typical and high. */
    public static CountRange exactly(int number) {
        return new CountRange(number, number, number);
    }

    /** Whether low and high are the same. */
    @JsonIgnore
    public boolean isCertain() {
        return low == high;
    }
}
