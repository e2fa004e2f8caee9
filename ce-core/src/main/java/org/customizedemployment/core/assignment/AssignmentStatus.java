package org.customizedemployment.core.assignment;

import org.apiguardian.api.API;

/** How much an answer claims. It speaks of the model, never of the job (SEM-28). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum AssignmentStatus {
    /** No choice is worth more: the bound equals the value. */
    OPTIMAL,
    /** No choice is worth more among the donors that were looked at; the bound is that of the whole problem. */
    OPTIMAL_ON_SHORTLIST,
    /** A choice that keeps every constraint; the bound says how much better one could be at most. */
    FEASIBLE,
    /** Proved: no choice keeps every constraint. */
    INFEASIBLE,
    /** The limits were reached before a choice was found or shown not to exist. */
    UNDECIDED;

    /** Whether the answer holds a choice, be it one of nothing. */
    public boolean isAnswered() {
        return this == OPTIMAL || this == OPTIMAL_ON_SHORTLIST || this == FEASIBLE;
    }
}
