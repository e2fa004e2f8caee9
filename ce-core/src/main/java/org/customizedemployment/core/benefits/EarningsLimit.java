package org.customizedemployment.core.benefits;

import jakarta.validation.Valid;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.error.InvalidValueException;
import org.customizedemployment.core.value.Rate;

/**
 * A limit on earnings that the person set for themselves (SEM-7). It is theirs: shown as such, and gone with the next version of the
 * plan that does not name it. Nobody else can state one.
 *
 * @param most the most they want to earn, for example {@code USD 1000.00 per month}
 * @param stated their own decision
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record EarningsLimit(Rate most, @Valid HumanDecision stated) {
    public EarningsLimit {
        if (stated.capacity() != Capacity.JOB_SEEKER) {
            throw new InvalidValueException(
                    CoreError.BAD_ARGUMENT,
                    "an earnings limit stated by a " + stated.capacity() + "; only the job seeker states one");
        }
    }
}
