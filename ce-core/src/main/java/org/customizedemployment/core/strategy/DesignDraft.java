package org.customizedemployment.core.strategy;

import org.apiguardian.api.API;
import org.customizedemployment.core.assignment.AssignmentStatus;
import org.customizedemployment.core.design.Design;

/**
 * A design, and what it is the best of.
 *
 * @param design the design
 * @param objective what it is the best of
 * @param status how much is claimed: the optimum within the model, or less
 * @param value the objective's value, in the model's own units
 * @param bound no design within the model is worth more
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DesignDraft(Design design, DesignObjective objective, AssignmentStatus status, long value, long bound) {
    /** The optimum. */
    public static DesignDraft optimal(Design design, DesignObjective objective, long value) {
        return new DesignDraft(design, objective, AssignmentStatus.OPTIMAL, value, value);
    }
}
