package org.customizedemployment.core.strategy.plan;

import java.util.Comparator;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.employer.PrimaryResponsibility;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;

/** The primary responsibilities of jobs, as far as someone has said. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CoreWork {
    private CoreWork() {}

    /** The task that gets the time a donor is given back: of the known primary responsibilities the longest, ties by id; empty if none is known. */
    public static Optional<WorkTask> of(EntryId job, WorkplaceBrief brief) {
        return brief.tasksOf(job).stream()
                .filter(task -> task.getPrimaryResponsibility() == PrimaryResponsibility.YES)
                .min(Comparator.comparing(
                                (WorkTask task) -> -task.getWeekly().typical().value())
                        .thenComparing(WorkTask::id));
    }

    /** Whether a task of a held job may not be taken: primary, or not known to be otherwise (SEM-28). */
    public static boolean stays(WorkTask task, WorkplaceBrief brief) {
        return task.getPrimaryResponsibility() != PrimaryResponsibility.NO
                && task.getJob().isPresent()
                && brief.isHeld(task.getJob().get());
    }
}
