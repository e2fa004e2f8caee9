package org.customizedemployment.core.strategy.plan;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.jspecify.annotations.Nullable;

/**
 * Where the tasks of a new job may come from: what tells carving, reassignment and creation apart in the model.
 *
 * @param strategy the strategy
 * @param job the one job whose tasks may be taken; null: any held job
 * @param unmetWork whether work that nobody does may be taken, and at least one such task has to be
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record JobScope(StrategyId strategy, @Nullable EntryId job, boolean unmetWork) {
    /** Tasks of one existing job. */
    public static JobScope carving(EntryId job) {
        return new JobScope(StrategyId.CARVING, job, false);
    }

    /** Tasks of current staff. */
    public static JobScope reassignment() {
        return new JobScope(StrategyId.TASK_REASSIGNMENT, null, false);
    }

    /** Work that nobody does and a need names, with tasks of current staff. */
    public static JobScope creation() {
        return new JobScope(StrategyId.CREATION, null, true);
    }

    /** Whether a task may come into question at all. */
    boolean embraces(WorkTask task, WorkplaceBrief brief) {
        Optional<EntryId> source = task.getJob();
        if (source.isEmpty()) {
            return unmetWork && !brief.needsMetBy(List.of(task.id())).isEmpty();
        }
        return job == null ? brief.isHeld(source.get()) : source.get().equals(job);
    }
}
