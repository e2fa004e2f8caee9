package org.customizedemployment.core.assignment.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.assignment.AssignmentAnswer;
import org.customizedemployment.core.assignment.AssignmentChecker;
import org.customizedemployment.core.assignment.AssignmentItem;
import org.customizedemployment.core.assignment.AssignmentProblem;
import org.customizedemployment.core.assignment.AssignmentSlot;
import org.customizedemployment.core.assignment.AssignmentSolver;
import org.customizedemployment.core.assignment.AssignmentStatus;
import org.customizedemployment.core.assignment.Choice;
import org.customizedemployment.core.assignment.SolverLimits;

/**
 * Tries every choice and asks {@link AssignmentChecker} about each: slow, and too plain to be wrong. It judges other solvers on small problems,
 * up to a dozen items. A step is one choice that was checked.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ExhaustiveSolver implements AssignmentSolver {
    @Override
    public AssignmentAnswer solve(AssignmentProblem problem, SolverLimits limits) {
        return new Search(problem, limits.iterations()).run();
    }

    private static final class Search {
        private final AssignmentProblem problem;
        private final List<AssignmentItem> items;
        private final List<String> slots;
        private final List<Choice> current = new ArrayList<>();
        private List<Choice> best = List.of();
        private long bestValue = Long.MIN_VALUE;
        private int stepsLeft;

        Search(AssignmentProblem problem, int steps) {
            this.problem = problem;
            this.stepsLeft = steps;
            items = problem.getItems().stream()
                    .sorted(Comparator.comparing(AssignmentItem::getId))
                    .toList();
            slots = problem.getSlots().stream()
                    .sorted(Comparator.comparingInt(AssignmentSlot::day).thenComparingInt(AssignmentSlot::order))
                    .map(AssignmentSlot::id)
                    .toList();
        }

        AssignmentAnswer run() {
            decide(0, problem.getMostTotal());
            boolean found = bestValue != Long.MIN_VALUE;
            if (stepsLeft > 0) {
                return found
                        ? new AssignmentAnswer(AssignmentStatus.OPTIMAL, bestValue, bestValue, best)
                        : AssignmentAnswer.infeasible();
            }
            return found
                    ? new AssignmentAnswer(AssignmentStatus.FEASIBLE, bestValue, mostWorth(), best)
                    : AssignmentAnswer.undecided(mostWorth());
        }

        private long mostWorth() {
            return items.stream()
                    .mapToLong(item -> Math.max(0, Math.max(item.worth(item.getLeast()), item.worth(item.getMost()))))
                    .sum();
        }

        private void decide(int next, int grainsLeft) {
            if (stepsLeft == 0) {
                return;
            }
            if (next == items.size()) {
                stepsLeft--;
                consider();
                return;
            }
            decide(next + 1, grainsLeft);
            AssignmentItem item = items.get(next);
            List<String> allowed =
                    slots.stream().filter(item.getSlots()::contains).toList();
            place(next, grainsLeft, item, allowed, 0, new ArrayList<>());
        }

        /** The grains of an item in its slots from the given one on, in every way. */
        private void place(
                int next,
                int grainsLeft,
                AssignmentItem item,
                List<String> allowed,
                int slot,
                List<Choice.Placement> placements) {
            int taken = placements.stream().mapToInt(Choice.Placement::grains).sum();
            if (slot == allowed.size()) {
                if (taken >= item.getLeast()) {
                    current.add(new Choice(item.getId(), placements));
                    decide(next + 1, grainsLeft - taken);
                    current.remove(current.size() - 1);
                }
                return;
            }
            place(next, grainsLeft, item, allowed, slot + 1, placements);
            if (item.isDivisible() || placements.isEmpty()) {
                for (int grains = 1; taken + grains <= Math.min(item.getMost(), grainsLeft); grains++) {
                    placements.add(new Choice.Placement(allowed.get(slot), grains));
                    place(next, grainsLeft, item, allowed, slot + 1, placements);
                    placements.remove(placements.size() - 1);
                }
            }
        }

        private void consider() {
            long value = AssignmentChecker.value(problem, current);
            if (value > bestValue && AssignmentChecker.check(problem, current).isEmpty()) {
                bestValue = value;
                best = List.copyOf(current);
            }
        }
    }
}
