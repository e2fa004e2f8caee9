package org.customizedemployment.benchmarks.design;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.customizedemployment.core.assignment.AssignmentDonor;
import org.customizedemployment.core.assignment.AssignmentItem;
import org.customizedemployment.core.assignment.AssignmentProblem;
import org.customizedemployment.core.assignment.AssignmentSlot;

/**
 * Workplaces from seeds: tasks of 1 to 8 quarter-hours a week, each in one of 20 two-hour slots (five days of four), scored 0 to 100. Those that
 * score below 20, that a condition forbids (15 in 100), or that lie outside the hours with transport are left out beforehand. A used slot holds two
 * quarter-hours or more, a job takes four days or fewer and five donors or fewer, and each donor touched costs 40.
 */
enum CarvingFamily {
    /** One job of 20 tasks, half of which may go; 4 to 10 hours. */
    ONE_JOB("a", 1, 20, 50, 16, 40),
    /** Ten jobs of 15 tasks, 30 % of each; 10 to 20 hours. */
    TEN_JOBS("b", 10, 15, 30, 40, 80),
    /** Fifty jobs of 20 tasks, likewise. */
    FIFTY_JOBS("c", 50, 20, 30, 40, 80);

    private static final int SLOTS = 20;
    private static final int SLOTS_A_DAY = 4;
    private static final int CAPACITY = 8;
    private static final int FORBIDDEN = 15;
    private static final int MATCH = 20;
    private static final int PERCENT = 100;
    private static final int DONOR_COST = 40;

    private final String letter;
    private final int jobs;
    private final int tasks;
    private final int share;
    private final int least;
    private final int most;

    CarvingFamily(String letter, int jobs, int tasks, int share, int least, int most) {
        this.letter = letter;
        this.jobs = jobs;
        this.tasks = tasks;
        this.share = share;
        this.least = least;
        this.most = most;
    }

    String letter() {
        return letter;
    }

    AssignmentProblem problem(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int firstSlot = random.nextInt(2);
        int lastSlot = 2 + random.nextInt(2);
        AssignmentProblem.Builder problem = AssignmentProblem.builder()
                .leastTotal(least)
                .mostTotal(most)
                .mostDays(4)
                .mostDonors(5);
        for (int slot = 0; slot < SLOTS; slot++) {
            int order = slot % SLOTS_A_DAY;
            if (order >= firstSlot && order <= lastSlot) {
                problem.addSlots(new AssignmentSlot("slot-" + slot, slot / SLOTS_A_DAY, order, 2, CAPACITY));
            }
        }
        for (int job = 0; job < jobs; job++) {
            job(problem, random, "job-" + job, firstSlot, lastSlot);
        }
        return problem.build();
    }

    private void job(
            AssignmentProblem.Builder problem, SplittableRandom random, String id, int firstSlot, int lastSlot) {
        int hours = 0;
        List<AssignmentItem> items = new ArrayList<>();
        for (int task = 0; task < tasks; task++) {
            int length = 1 + random.nextInt(CAPACITY);
            int slot = random.nextInt(SLOTS);
            int score = random.nextInt(PERCENT + 1);
            boolean forbidden = random.nextInt(PERCENT) < FORBIDDEN;
            hours += length;
            int order = slot % SLOTS_A_DAY;
            if (score >= MATCH && !forbidden && order >= firstSlot && order <= lastSlot) {
                items.add(AssignmentItem.builder()
                        .id(id + "-task-" + task)
                        .donor(id)
                        .least(length)
                        .most(length)
                        .worthPerGrain(score)
                        .addSlots("slot-" + slot)
                        .build());
            }
        }
        problem.addDonors(new AssignmentDonor(id, hours * share / PERCENT, tasks - 1, DONOR_COST))
                .addAllItems(items);
    }
}
