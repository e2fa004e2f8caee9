package org.customizedemployment.core.assignment;

import org.apiguardian.api.API;

/**
 * Finds the best choice, or a good one with a bound on how good the best may be. Implemented here and by plugins. Thread-safe, without state
 * between calls, and deterministic: the same answer for the same problem and limits, whatever the order in which the problem lists its items, slots,
 * donors and groups.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@FunctionalInterface
public interface AssignmentSolver {
    /** Never an answer that {@link AssignmentChecker} objects to; never {@code INFEASIBLE} without proof. */
    AssignmentAnswer solve(AssignmentProblem problem, SolverLimits limits);
}
