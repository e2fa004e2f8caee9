package org.customizedemployment.core.assignment.sharing;

import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.assignment.AssignmentAnswer;
import org.customizedemployment.core.assignment.AssignmentSolver;
import org.customizedemployment.core.assignment.AssignmentStatus;
import org.customizedemployment.core.assignment.Choice;
import org.customizedemployment.core.assignment.SolverLimits;

/**
 * One search through the splits. However the rest is given out, the weaker side is worth no more than any weighted mean of both sides: the least of
 * some such means is the bound.
 */
final class Splits {
    /** Weights of the first side, in as many parts. */
    private static final int PARTS = 8;

    private final Side first;
    private final Side second;
    private final boolean[] toFirst;
    private final boolean[] toSecond;
    /** By item and weight: the most that the items from there on add to the weighted sum. */
    private final long[][] rest;

    private int stepsLeft;
    private long weaker = Long.MIN_VALUE;
    private long sum = Long.MIN_VALUE;
    private List<Choice> firstChoices = List.of();
    private List<Choice> secondChoices = List.of();
    private long firstValue;
    private long secondValue;

    Splits(SharingProblem problem, AssignmentSolver solver, SolverLimits limits) {
        first = new Side(problem.first(), solver, limits);
        second = new Side(problem.second(), solver, limits);
        stepsLeft = limits.iterations();
        int count = first.count();
        toFirst = new boolean[count];
        toSecond = new boolean[count];
        rest = new long[count + 1][PARTS + 1];
        for (int item = count - 1; item >= 0; item--) {
            for (int part = 0; part <= PARTS; part++) {
                rest[item][part] = rest[item + 1][part] + most(item, part);
            }
        }
    }

    private long most(int item, int part) {
        long here = part * first.worth(item);
        long there = (PARTS - part) * second.worth(item);
        if (!first.canTake(item) || second.mustTake(item)) {
            return there;
        }
        return !second.canTake(item) || first.mustTake(item) ? here : Math.max(here, there);
    }

    SharingAnswer run() {
        long bound = bound(0, 0, 0);
        give(0, 0, 0, 0, 0);
        boolean complete = stepsLeft > 0 && !first.isUnsure() && !second.isUnsure();
        if (weaker == Long.MIN_VALUE) {
            return SharingAnswer.none(
                    complete ? AssignmentStatus.INFEASIBLE : AssignmentStatus.UNDECIDED, complete ? 0 : bound);
        }
        return new SharingAnswer(
                complete ? AssignmentStatus.OPTIMAL : AssignmentStatus.FEASIBLE,
                firstValue,
                secondValue,
                complete ? weaker : bound,
                firstChoices,
                secondChoices);
    }

    /** The most that the weaker side can be worth once the items before this one are given out. */
    private long bound(int item, long here, long there) {
        long bound = Long.MAX_VALUE;
        for (int part = 0; part <= PARTS; part++) {
            long mean = part * here + (PARTS - part) * there + rest[item][part];
            bound = Math.min(bound, Math.floorDiv(mean, PARTS));
        }
        return bound;
    }

    /** Gives the items from this one on to one person or the other, the one with whom it is worth more first. */
    private void give(int item, long here, long there, int grainsHere, int grainsThere) {
        long bound = bound(item, here, there);
        long most = Math.floorDiv(2 * (PARTS / 2 * (here + there) + rest[item][PARTS / 2]), PARTS);
        boolean better = bound > weaker || (bound == weaker && most > sum);
        if (!better || grainsHere > first.mostTotal() || grainsThere > second.mostTotal() || stepsLeft <= 0) {
            return;
        }
        if (item == first.count()) {
            consider(here, there, grainsHere, grainsThere);
            return;
        }
        boolean firstFirst = first.worth(item) >= second.worth(item);
        giveTo(firstFirst, item, here, there, grainsHere, grainsThere);
        giveTo(!firstFirst, item, here, there, grainsHere, grainsThere);
    }

    private void giveTo(boolean isFirst, int item, long here, long there, int grainsHere, int grainsThere) {
        Side one = isFirst ? first : second;
        Side other = isFirst ? second : first;
        if (!one.canTake(item) || other.mustTake(item) || stepsLeft <= 0) {
            return;
        }
        stepsLeft--;
        toFirst[item] = isFirst;
        toSecond[item] = !isFirst;
        long worth = one.worth(item);
        int grains = one.grains(item);
        if (isFirst) {
            give(item + 1, here + worth, there, grainsHere + grains, grainsThere);
        } else {
            give(item + 1, here, there + worth, grainsHere, grainsThere + grains);
        }
    }

    private void consider(long here, long there, int grainsHere, int grainsThere) {
        if (grainsHere < first.leastTotal() || grainsThere < second.leastTotal()) {
            return;
        }
        Optional<AssignmentAnswer> left = first.lay(toFirst);
        Optional<AssignmentAnswer> right = left.isEmpty() ? left : second.lay(toSecond);
        if (left.isPresent() && right.isPresent()) {
            weaker = Math.min(here, there);
            sum = here + there;
            firstValue = here;
            secondValue = there;
            firstChoices = left.get().choices();
            secondChoices = right.get().choices();
        }
    }
}
