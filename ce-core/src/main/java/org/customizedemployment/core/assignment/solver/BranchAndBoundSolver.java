package org.customizedemployment.core.assignment.solver;

import org.apiguardian.api.API;
import org.customizedemployment.core.assignment.AssignmentAnswer;
import org.customizedemployment.core.assignment.AssignmentProblem;
import org.customizedemployment.core.assignment.AssignmentSolver;
import org.customizedemployment.core.assignment.SolverLimits;
import org.customizedemployment.core.assignment.internal.model.Domain;
import org.customizedemployment.core.assignment.internal.model.Model;
import org.customizedemployment.core.assignment.internal.model.Propagation;

/**
 * The solver of this library: branch and bound with a Lagrangian bound, in whole numbers. It proves the optimum of a workplace of usual size; with
 * limits too low for that, it gives the best choice found and a bound. Draws no random numbers. A step of the limits is one part of the problem that
 * was looked at.
 *
 * <p>Among choices of equal worth the answer is the one that it meets first, always the same for items and donors with the same ids.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class BranchAndBoundSolver implements AssignmentSolver {
    @Override
    public AssignmentAnswer solve(AssignmentProblem problem, SolverLimits limits) {
        Model model = new Model(problem);
        Domain domain = Domain.whole(model);
        if (!Propagation.run(model, domain)) {
            return AssignmentAnswer.infeasible();
        }
        return new Search(model, domain, limits).run();
    }
}
