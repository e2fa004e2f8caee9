package org.customizedemployment.runtime.answer;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.assignment.AssignmentAnswer;
import org.customizedemployment.core.assignment.AssignmentChecker;
import org.customizedemployment.core.assignment.AssignmentConstraint;
import org.customizedemployment.core.assignment.AssignmentProblem;
import org.customizedemployment.core.assignment.AssignmentSolver;
import org.customizedemployment.core.assignment.SolverLimits;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.spi.solver.SolverProvider;

/** A provided solver, each answer of which is checked before anyone sees it. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class CheckedSolver implements AssignmentSolver {
    private final String id;
    private final AssignmentSolver solver;

    public CheckedSolver(SolverProvider provider) {
        id = provider.getDescriptor().id();
        solver = provider.getSolver();
    }

    @Override
    public AssignmentAnswer solve(AssignmentProblem problem, SolverLimits limits) {
        AssignmentAnswer answer = solver.solve(problem, limits);
        List<AssignmentConstraint> broken = AssignmentChecker.check(problem, answer);
        if (!broken.isEmpty()) {
            throw new CeException(
                    RuntimeError.PROVIDER_FAILED,
                    "solver '" + id + "' gave an answer that breaks "
                            + broken.get(0).kind() + " and " + (broken.size() - 1) + " other constraints");
        }
        return answer;
    }
}
