package org.customizedemployment.core.assignment.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.customizedemployment.core.assignment.AssignmentConstraint;
import org.customizedemployment.core.assignment.AssignmentProblem;
import org.customizedemployment.core.assignment.AssignmentSolver;
import org.customizedemployment.core.assignment.AssignmentStatus;
import org.customizedemployment.core.assignment.SolverLimits;

/**
 * Reduces the constraints of a problem without an answer to some that conflict, none of which can be spared: a deletion filter. There may be
 * several such sets; constraints are spared in the order given, so a caller puts last what it would rather talk about. Each constraint costs one
 * call of the solver.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ConflictFinder {
    private final AssignmentSolver solver;
    private final SolverLimits limits;

    private ConflictFinder(AssignmentSolver solver, SolverLimits limits) {
        this.solver = solver;
        this.limits = limits;
    }

    public static ConflictFinder of(AssignmentSolver solver, SolverLimits limits) {
        return new ConflictFinder(solver, limits);
    }

    /** A conflict among the problem's own constraints. What an item is (length, windows, in one piece) stays as it is. */
    public Conflict<AssignmentConstraint> find(AssignmentProblem problem) {
        return find(ProblemConstraints.of(problem), kept -> ProblemConstraints.keeping(problem, kept));
    }

    /**
     * A conflict among constraints of the caller's own, for example a person's conditions.
     *
     * @param constraints all of them
     * @param problem the problem in which only the given ones hold; with fewer constraints it must allow no less
     * @param <C> a constraint
     */
    public <C> Conflict<C> find(List<C> constraints, Function<List<C>, AssignmentProblem> problem) {
        AssignmentStatus whole = status(problem.apply(List.copyOf(constraints)));
        if (whole != AssignmentStatus.INFEASIBLE) {
            Conflict.Kind kind = whole.isAnswered() ? Conflict.Kind.NONE : Conflict.Kind.UNDECIDED;
            return new Conflict<>(kind, List.of());
        }
        List<C> kept = new ArrayList<>(constraints);
        boolean sure = true;
        int next = 0;
        while (next < kept.size()) {
            List<C> fewer = new ArrayList<>(kept);
            fewer.remove(next);
            AssignmentStatus status = status(problem.apply(List.copyOf(fewer)));
            if (status == AssignmentStatus.INFEASIBLE) {
                kept = fewer;
            } else {
                sure &= status.isAnswered();
                next++;
            }
        }
        return new Conflict<>(sure ? Conflict.Kind.IRREDUCIBLE : Conflict.Kind.CONFLICT, kept);
    }

    private AssignmentStatus status(AssignmentProblem problem) {
        return solver.solve(ProblemConstraints.withoutWorth(problem), limits).status();
    }
}
