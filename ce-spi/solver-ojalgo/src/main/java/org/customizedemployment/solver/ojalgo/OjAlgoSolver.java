package org.customizedemployment.solver.ojalgo;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.assignment.AssignmentAnswer;
import org.customizedemployment.core.assignment.AssignmentChecker;
import org.customizedemployment.core.assignment.AssignmentProblem;
import org.customizedemployment.core.assignment.AssignmentSolver;
import org.customizedemployment.core.assignment.AssignmentStatus;
import org.customizedemployment.core.assignment.Choice;
import org.customizedemployment.core.assignment.SolverLimits;
import org.customizedemployment.core.assignment.solver.BranchAndBoundSolver;

/**
 * The built-in solver first; what that proves stands. Where its steps did not suffice, ojAlgo looks for something better among the most promising
 * donors, with as many steps again. What it finds counts only if it keeps every constraint in whole numbers. What it claims does not count: it
 * reckons in floating point, and has called problems infeasible that were not. The bound stays that of the built-in solver, which is exact.
 * Single-threaded, without time limits.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class OjAlgoSolver implements AssignmentSolver {
    private final AssignmentSolver first = new BranchAndBoundSolver();

    @Override
    public AssignmentAnswer solve(AssignmentProblem problem, SolverLimits limits) {
        AssignmentAnswer known = first.solve(problem, limits);
        boolean settled = known.status() == AssignmentStatus.OPTIMAL
                || known.status() == AssignmentStatus.INFEASIBLE
                || (known.status().isAnswered() && known.gapPermille() <= limits.gapPermille());
        return settled ? known : better(problem, limits, known);
    }

    private static AssignmentAnswer better(AssignmentProblem problem, SolverLimits limits, AssignmentAnswer known) {
        AssignmentProblem shortlisted = Shortlist.of(problem, known);
        Optional<List<Choice>> found = new Program(shortlisted)
                .solve(limits.iterations(), known)
                .filter(choices -> AssignmentChecker.check(problem, choices).isEmpty());
        if (found.isEmpty()) {
            return known;
        }
        List<Choice> choices = found.get();
        long value = AssignmentChecker.value(problem, choices);
        if (known.status().isAnswered() && value <= known.value()) {
            return known;
        }
        AssignmentStatus status = value == known.bound() ? AssignmentStatus.OPTIMAL : AssignmentStatus.FEASIBLE;
        return new AssignmentAnswer(status, value, known.bound(), choices);
    }
}
