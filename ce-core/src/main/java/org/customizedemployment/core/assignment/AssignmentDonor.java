package org.customizedemployment.core.assignment;

import org.apiguardian.api.API;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.error.InvalidValueException;
import org.customizedemployment.core.id.IdSyntax;

/**
 * A job or description that items come from.
 *
 * @param id unique among the donors of a problem
 * @param most most grains that may be taken from it, zero or more
 * @param mostItems most of its items that may be taken, in whole or part. A job with five tasks that has to keep one gives 4, whether or
 *     not all five are items of the problem
 * @param cost what it costs in worth if anything is taken from it, zero or more
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record AssignmentDonor(String id, int most, int mostItems, long cost) {
    public AssignmentDonor {
        IdSyntax.check("donor id", id);
        if (most < 0 || mostItems < 0 || cost < 0) {
            throw new InvalidValueException(
                    CoreError.BAD_ARGUMENT,
                    "donor with at most " + most + " grains, at most " + mostItems + " items, cost " + cost);
        }
    }
}
