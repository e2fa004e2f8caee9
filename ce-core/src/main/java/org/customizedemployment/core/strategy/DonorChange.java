package org.customizedemployment.core.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.design.DesignTask;
import org.customizedemployment.core.design.FreedTime;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.core.value.Minutes;

/**
 * What a design changes in one current job: before and after, and where the time goes that its holder gets back. Minutes a week, typical.
 *
 * @param job the donor's job
 * @param before minutes of its tasks before
 * @param moved minutes that go to the new job
 * @param freed the primary work that gets the time
 * @param keeps the tasks that stay, in order
 * @param gives the tasks that move in whole or part, in order
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DonorChange(
        EntryId job, Minutes before, Minutes moved, List<FreedTime> freed, List<EntryId> keeps, List<EntryId> gives) {
    public DonorChange {
        freed = List.copyOf(freed);
        keeps = List.copyOf(keeps);
        gives = List.copyOf(gives);
    }

    /** The change for each donor, in the order in which the design first takes from them. */
    public static List<DonorChange> of(JobDesign design, WorkplaceBrief brief) {
        List<DonorChange> changes = new ArrayList<>();
        for (EntryId donor : donors(design, brief)) {
            changes.add(of(design, brief, donor));
        }
        return List.copyOf(changes);
    }

    /** Minutes of its own tasks after, without the freed time. */
    public Minutes after() {
        return before.minusUpToZero(moved);
    }

    static DonorChange of(JobDesign design, WorkplaceBrief brief, EntryId donor) {
        List<WorkTask> own = brief.tasksOf(donor);
        Minutes before = Minutes.ZERO;
        List<EntryId> gives = new ArrayList<>();
        List<EntryId> keeps = new ArrayList<>();
        for (WorkTask task : own) {
            before = before.plus(task.getWeekly().typical());
            (isTaken(design, task.id()) ? gives : keeps).add(task.id());
        }
        return new DonorChange(donor, before, moved(design, brief, donor), freed(design, donor), keeps, gives);
    }

    private static boolean isTaken(JobDesign design, EntryId task) {
        for (DesignTask line : design.getTasks()) {
            if (line.task().equals(task)) {
                return true;
            }
        }
        return false;
    }

    private static List<FreedTime> freed(JobDesign design, EntryId donor) {
        List<FreedTime> freed = new ArrayList<>();
        for (FreedTime one : design.getFreedTime()) {
            if (one.job().equals(donor)) {
                freed.add(one);
            }
        }
        return freed;
    }

    /** The held jobs that the design takes tasks from, each once; not one that is itself changed for its holder. */
    public static List<EntryId> donors(JobDesign design, WorkplaceBrief brief) {
        List<EntryId> donors = new ArrayList<>(2);
        for (DesignTask line : design.getTasks()) {
            Optional<EntryId> job = jobOf(line, brief);
            if (job.isPresent()
                    && brief.isHeld(job.get())
                    && !design.getExistingJob().equals(job)
                    && !donors.contains(job.get())) {
                donors.add(job.get());
            }
        }
        return donors;
    }

    /** The minutes that the design takes from that job. */
    public static Minutes moved(JobDesign design, WorkplaceBrief brief, EntryId donor) {
        Minutes moved = Minutes.ZERO;
        for (DesignTask line : design.getTasks()) {
            Optional<EntryId> job = jobOf(line, brief);
            if (job.isPresent() && job.get().equals(donor)) {
                moved = moved.plus(line.weekly());
            }
        }
        return moved;
    }

    private static Optional<EntryId> jobOf(DesignTask line, WorkplaceBrief brief) {
        Optional<WorkTask> task = brief.task(line.task());
        return task.isPresent() ? task.get().getJob() : Optional.empty();
    }
}
