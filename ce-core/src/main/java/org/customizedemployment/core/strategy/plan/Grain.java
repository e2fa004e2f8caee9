package org.customizedemployment.core.strategy.plan;

import java.util.List;
import org.customizedemployment.core.employer.WorkTask;

/** The unit in which a problem counts minutes: the coarsest that divides the length of every task, so that no task is rounded. */
final class Grain {
    private static final List<Integer> COARSEST_FIRST = List.of(15, 10, 5, 1);

    private Grain() {}

    static int of(List<WorkTask> tasks) {
        return COARSEST_FIRST.stream()
                .filter(grain -> tasks.stream()
                        .allMatch(task -> task.getWeekly().typical().value() % grain == 0))
                .findFirst()
                .orElse(1);
    }
}
