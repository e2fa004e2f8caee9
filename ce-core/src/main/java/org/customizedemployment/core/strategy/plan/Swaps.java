package org.customizedemployment.core.strategy.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.customizedemployment.core.employer.WorkTask;

/**
 * Tasks given and what comes for each, in the same order.
 *
 * @param given the person's tasks
 * @param taken co-workers' tasks
 * @param difference minutes by which they differ, summed up
 */
record Swaps(List<WorkTask> given, List<WorkTask> taken, long difference) {
    private static final Comparator<WorkTask> SHORTEST_FIRST =
            Comparator.comparing((WorkTask task) -> task.getWeekly().typical()).thenComparing(WorkTask::id);

    Swaps {
        given = List.copyOf(given);
        taken = List.copyOf(taken);
    }

    /**
     * The most swaps, then the least difference. With both sides sorted by length a best set of pairs never crosses, so that the best of the first
     * so many of each follows from those with one fewer.
     */
    static Swaps best(List<WorkTask> free, List<WorkTask> offered) {
        List<WorkTask> mine = free.stream().sorted(SHORTEST_FIRST).toList();
        List<WorkTask> theirs = offered.stream().sorted(SHORTEST_FIRST).toList();
        Swaps[] before = new Swaps[theirs.size() + 1];
        for (int j = 0; j <= theirs.size(); j++) {
            before[j] = new Swaps(List.of(), List.of(), 0);
        }
        for (WorkTask gives : mine) {
            Swaps[] now = new Swaps[before.length];
            now[0] = before[0];
            for (int j = 1; j < now.length; j++) {
                now[j] = better(before[j], better(now[j - 1], before[j - 1].with(gives, theirs.get(j - 1))));
            }
            before = now;
        }
        return before[theirs.size()];
    }

    private static Swaps better(Swaps one, Swaps other) {
        int more = Integer.compare(one.given.size(), other.given.size());
        return more > 0 || (more == 0 && one.difference <= other.difference) ? one : other;
    }

    private Swaps with(WorkTask gives, WorkTask takes) {
        List<WorkTask> moreGiven = new ArrayList<>(given);
        moreGiven.add(gives);
        List<WorkTask> moreTaken = new ArrayList<>(taken);
        moreTaken.add(takes);
        long apart = Math.abs(gives.getWeekly().typical().value()
                - takes.getWeekly().typical().value());
        return new Swaps(moreGiven, moreTaken, difference + apart);
    }
}
