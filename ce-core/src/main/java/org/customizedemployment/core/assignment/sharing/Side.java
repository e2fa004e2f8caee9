package org.customizedemployment.core.assignment.sharing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.customizedemployment.core.assignment.AssignmentAnswer;
import org.customizedemployment.core.assignment.AssignmentDonor;
import org.customizedemployment.core.assignment.AssignmentItem;
import org.customizedemployment.core.assignment.AssignmentItem.Presence;
import org.customizedemployment.core.assignment.AssignmentProblem;
import org.customizedemployment.core.assignment.AssignmentSolver;
import org.customizedemployment.core.assignment.AssignmentStatus;
import org.customizedemployment.core.assignment.SolverLimits;

/** One person's side of a split, items in the order of their ids. */
final class Side {
    private final AssignmentProblem problem;
    private final List<AssignmentItem> items;
    private final AssignmentSolver solver;
    private final SolverLimits limits;
    /** Whether something was neither laid nor shown not to fit. */
    private boolean unsure;

    Side(AssignmentProblem problem, AssignmentSolver solver, SolverLimits limits) {
        this.problem = problem;
        this.solver = solver;
        this.limits = limits;
        items = problem.getItems().stream()
                .sorted(Comparator.comparing(AssignmentItem::getId))
                .toList();
    }

    int count() {
        return items.size();
    }

    long worth(int item) {
        return items.get(item).worth(items.get(item).getMost());
    }

    int grains(int item) {
        return items.get(item).getMost();
    }

    int mostTotal() {
        return problem.getMostTotal();
    }

    int leastTotal() {
        return problem.getLeastTotal();
    }

    boolean canTake(int item) {
        return items.get(item).getPresence() != Presence.FORBIDDEN;
    }

    boolean mustTake(int item) {
        return items.get(item).getPresence() == Presence.REQUIRED;
    }

    boolean isUnsure() {
        return unsure;
    }

    /** Where exactly those items lie, if they fit. */
    Optional<AssignmentAnswer> lay(boolean[] taken) {
        AssignmentProblem exactly = AssignmentProblem.builder()
                .from(problem)
                .items(IntStream.range(0, items.size())
                        .mapToObj(i -> AssignmentItem.builder()
                                .from(items.get(i))
                                .presence(taken[i] ? Presence.REQUIRED : Presence.FORBIDDEN)
                                .build())
                        .toList())
                .donors(problem.getDonors().stream()
                        .map(donor -> new AssignmentDonor(donor.id(), donor.most(), donor.mostItems(), 0))
                        .toList())
                .build();
        AssignmentAnswer answer = solver.solve(exactly, limits);
        unsure |= answer.status() == AssignmentStatus.UNDECIDED;
        return answer.status().isAnswered() ? Optional.of(answer) : Optional.empty();
    }
}
