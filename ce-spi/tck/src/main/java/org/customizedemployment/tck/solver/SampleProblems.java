package org.customizedemployment.tck.solver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.customizedemployment.core.assignment.AssignmentAnswer;
import org.customizedemployment.core.assignment.AssignmentDonor;
import org.customizedemployment.core.assignment.AssignmentItem;
import org.customizedemployment.core.assignment.AssignmentItem.Presence;
import org.customizedemployment.core.assignment.AssignmentProblem;
import org.customizedemployment.core.assignment.AssignmentSlot;
import org.customizedemployment.core.assignment.ItemGroup;
import org.customizedemployment.core.assignment.SolverLimits;
import org.customizedemployment.core.assignment.solver.ExhaustiveSolver;

/** Small problems of every shape, each from a seed. */
final class SampleProblems {
    private static final int STEPS = 2_000_000;

    private SampleProblems() {}

    /** The right answer, by trying everything. */
    static AssignmentAnswer right(AssignmentProblem problem) {
        return new ExhaustiveSolver().solve(problem, SolverLimits.standard().withIterations(STEPS));
    }

    static AssignmentProblem small(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<AssignmentSlot> slots = new ArrayList<>();
        for (int s = 0; s < 2 + random.nextInt(2); s++) {
            slots.add(new AssignmentSlot("s" + s, s / 2, s % 2, 1 + random.nextInt(2), 2 + random.nextInt(3)));
        }
        List<AssignmentDonor> donors = new ArrayList<>();
        for (int d = 0; d < random.nextInt(3); d++) {
            donors.add(new AssignmentDonor("d" + d, 2 + random.nextInt(6), 1 + random.nextInt(3), random.nextInt(20)));
        }
        List<AssignmentItem> items = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(4); i++) {
            items.add(item(random, "i" + i, slots, donors));
        }
        AssignmentProblem.Builder problem = AssignmentProblem.builder()
                .slots(slots)
                .donors(donors)
                .items(items)
                .leastTotal(random.nextInt(3))
                .mostTotal(3 + random.nextInt(6))
                .mostDays(1 + random.nextInt(2))
                .contiguous(random.nextBoolean());
        if (random.nextInt(3) == 0) {
            List<String> some =
                    items.subList(0, 2).stream().map(AssignmentItem::getId).toList();
            problem.addGroups(random.nextBoolean() ? ItemGroup.together("g", some) : ItemGroup.atMost("g", 1, some));
        }
        return problem.build();
    }

    private static AssignmentItem item(
            SplittableRandom random, String id, List<AssignmentSlot> slots, List<AssignmentDonor> donors) {
        int least = 1 + random.nextInt(3);
        AssignmentItem.Builder item = AssignmentItem.builder()
                .id(id)
                .least(least)
                .most(least + random.nextInt(2))
                .divisible(random.nextInt(4) == 0)
                .worthPerGrain(random.nextInt(30) - 5)
                .fixedWorth(random.nextInt(10))
                .presence(random.nextInt(12) == 0 ? Presence.REQUIRED : Presence.OPTIONAL);
        if (!donors.isEmpty() && random.nextInt(4) > 0) {
            item.donor(donors.get(random.nextInt(donors.size())).id());
        }
        for (AssignmentSlot slot : slots) {
            if (random.nextInt(3) > 0) {
                item.addSlots(slot.id());
            }
        }
        return item.build();
    }

    /** The same problem with its lists the other way round. */
    static AssignmentProblem reversed(AssignmentProblem problem) {
        return AssignmentProblem.builder()
                .from(problem)
                .items(reversed(problem.getItems()))
                .slots(reversed(problem.getSlots()))
                .donors(reversed(problem.getDonors()))
                .build();
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }
}
