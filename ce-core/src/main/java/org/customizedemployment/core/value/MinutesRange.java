package org.customizedemployment.core.value;

import org.apiguardian.api.API;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.error.InvalidValueException;

/**
 * An estimate of minutes: low, typical and high (SEM-28).
 *
 * @param low the least it takes
 * @param typical what it usually takes; computations use this one and say so
 * @param high the most it takes
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record MinutesRange(Minutes low, Minutes typical, Minutes high) {
    public MinutesRange {
        if (low.compareTo(typical) > 0 || typical.compareTo(high) > 0) {
            throw new InvalidValueException(
                    CoreError.DATES_REVERSED,
                    "minutes range " + low.value() + " / " + typical.value() + " / " + high.value()
                            + " is out of order");
        }
    }

    /** The same minutes for low, typical and high. */
    public static MinutesRange exactly(Minutes minutes) {
        return new MinutesRange(minutes, minutes, minutes);
    }
}
