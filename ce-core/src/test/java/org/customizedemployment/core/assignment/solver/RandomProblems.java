package org.customizedemployment.core.assignment.solver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.customizedemployment.core.assignment.AssignmentDonor;
import org.customizedemployment.core.assignment.AssignmentItem;
import org.customizedemployment.core.assignment.AssignmentItem.Presence;
import org.customizedemployment.core.assignment.AssignmentProblem;
import org.customizedemployment.core.assignment.AssignmentSlot;
import org.customizedemployment.core.assignment.ItemGroup;

/** Problems of every shape from seeds. */
final class RandomProblems {
    private final SplittableRandom random;
    private final boolean small;
    private final List<AssignmentSlot> slots = new ArrayList<>();
    private final List<AssignmentDonor> donors = new ArrayList<>();
    private final List<AssignmentItem> items = new ArrayList<>();
    private final List<ItemGroup> groups = new ArrayList<>();

    private RandomProblems(long seed, boolean small) {
        random = new SplittableRandom(seed);
        this.small = small;
    }

    /** Up to six items: small enough to try everything. */
    static AssignmentProblem small(long seed) {
        return new RandomProblems(seed, true).problem().build();
    }

    /** Up to 54 items in up to 24 slots, of up to 7 donors. */
    static AssignmentProblem large(long seed) {
        return new RandomProblems(seed, false).problem().build();
    }

    /** The same problem with its lists in another order. */
    static AssignmentProblem shuffled(AssignmentProblem problem, long seed) {
        return AssignmentProblem.builder()
                .from(problem)
                .items(shuffle(problem.getItems(), seed))
                .slots(shuffle(problem.getSlots(), seed))
                .donors(shuffle(problem.getDonors(), seed))
                .groups(shuffle(problem.getGroups(), seed))
                .build();
    }

    private static <T> List<T> shuffle(List<T> list, long seed) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private AssignmentProblem.Builder problem() {
        slots();
        int donorCount = random.nextInt(small ? 4 : 8);
        for (int d = 0; d < donorCount; d++) {
            donors.add(new AssignmentDonor(
                    "d" + d, upTo(small ? 8 : 20), 1 + random.nextInt(small ? 4 : 6), random.nextInt(small ? 15 : 60)));
        }
        int flexible = 1 + random.nextInt(5);
        int itemCount = small ? 1 + random.nextInt(6) : 5 + random.nextInt(50);
        for (int i = 0; i < itemCount; i++) {
            items.add(item(i, flexible));
        }
        int groupCount = random.nextInt(3) == 0 ? 1 + random.nextInt(2) : 0;
        for (int g = 0; g < groupCount; g++) {
            groups.add(group(g));
        }
        int least = random.nextInt(small ? 4 : 20);
        AssignmentProblem.Builder problem = AssignmentProblem.builder()
                .items(items)
                .slots(slots)
                .donors(donors)
                .groups(groups)
                .leastTotal(least)
                .mostTotal(least + random.nextInt(small ? 8 : 50))
                .contiguous(random.nextInt(4) > 0);
        if (random.nextBoolean()) {
            problem.mostDays(1 + random.nextInt(small ? 2 : 5));
        }
        if (random.nextBoolean()) {
            problem.mostDonors(1 + random.nextInt(small ? 2 : 4));
        }
        return problem;
    }

    private int upTo(int most) {
        return 1 + random.nextInt(most);
    }

    private void slots() {
        int days = small ? upTo(2) : upTo(6);
        int perDay = small ? upTo(3) : upTo(4);
        for (int day = 0; day < days; day++) {
            for (int order = 0; order < perDay; order++) {
                int capacity = small ? upTo(4) : 1 + upTo(10);
                int gap = random.nextInt(8) == 0 ? 10 : 0;
                slots.add(new AssignmentSlot(
                        "s" + day + "-" + order, day, order + gap, upTo(Math.min(small ? 2 : 3, capacity)), capacity));
                if (gap > 0) {
                    return;
                }
            }
        }
    }

    private AssignmentItem item(int number, int flexible) {
        int least = upTo(small ? 3 : 6);
        AssignmentItem.Builder item = AssignmentItem.builder()
                .id("i" + number)
                .least(least)
                .most(random.nextBoolean() ? least : least + random.nextInt(small ? 2 : 8))
                .divisible(random.nextInt(4) == 0)
                .worthPerGrain(random.nextInt(small ? 20 : 100) - 4)
                .fixedWorth(random.nextInt(3) == 0 ? random.nextInt(small ? 20 : 100) - 6 : 0)
                .presence(presence());
        if (!donors.isEmpty() && random.nextInt(6) > 0) {
            item.donor(donors.get(random.nextInt(donors.size())).id());
        }
        for (AssignmentSlot slot : slots) {
            if (random.nextInt(6) < flexible) {
                item.addSlots(slot.id());
            }
        }
        return item.build();
    }

    private Presence presence() {
        int chance = random.nextInt(40);
        if (chance == 0) {
            return Presence.REQUIRED;
        }
        return chance < 3 ? Presence.FORBIDDEN : Presence.OPTIONAL;
    }

    private ItemGroup group(int number) {
        List<String> members = new ArrayList<>();
        for (AssignmentItem item : items) {
            if (random.nextInt(small ? 2 : 12) == 0) {
                members.add(item.getId());
            }
        }
        int least = random.nextInt(3);
        return random.nextBoolean()
                ? ItemGroup.together("g" + number, members)
                : new ItemGroup("g" + number, members, least, least + random.nextInt(2), random.nextBoolean());
    }
}
