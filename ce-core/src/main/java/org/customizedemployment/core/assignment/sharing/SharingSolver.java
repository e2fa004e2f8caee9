package org.customizedemployment.core.assignment.sharing;

import org.apiguardian.api.API;
import org.customizedemployment.core.assignment.AssignmentSolver;
import org.customizedemployment.core.assignment.SolverLimits;

/**
 * Splits a description between two people, the weaker side first. It goes through the splits in order, leaves out those that can't be better, and
 * asks a solver whether each person's part fits into their days. A step is one item given to one person. Deterministic; the order of lists plays no part.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class SharingSolver {
    private final AssignmentSolver solver;

    private SharingSolver(AssignmentSolver solver) {
        this.solver = solver;
    }

    /**
     * @param solver lays each person's part into their days
     */
    public static SharingSolver with(AssignmentSolver solver) {
        return new SharingSolver(solver);
    }

    /** The best split, or the best one found within the limits. */
    public SharingAnswer solve(SharingProblem problem, SolverLimits limits) {
        return new Splits(problem, solver, limits).run();
    }
}
