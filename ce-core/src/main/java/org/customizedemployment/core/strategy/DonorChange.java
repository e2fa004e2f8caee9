package org.customizedemployment.core.strategy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
        return donors(design, brief).stream()
                .map(donor -> of(design, brief, donor))
                .toList();
    }

    /** Minutes of its own tasks after, without the freed time. */
    public Minutes after() {
        return before.minusUpToZero(moved);
    }

    private static DonorChange of(JobDesign design, WorkplaceBrief brief, EntryId donor) {
        List<WorkTask> own = brief.tasksOf(donor);
        Minutes before = own.stream().map(task -> task.getWeekly().typical()).reduce(Minutes.ZERO, Minutes::plus);
        List<EntryId> gives = own.stream()
                .map(WorkTask::id)
                .filter(id ->
                        design.getTasks().stream().anyMatch(line -> line.task().equals(id)))
                .toList();
        return new DonorChange(
                donor,
                before,
                moved(design, brief, donor),
                design.getFreedTime().stream()
                        .filter(freed -> freed.job().equals(donor))
                        .toList(),
                own.stream().map(WorkTask::id).filter(id -> !gives.contains(id)).toList(),
                gives);
    }

    /** The held jobs that the design takes tasks from; not one that is itself changed for its holder. */
    public static Set<EntryId> donors(JobDesign design, WorkplaceBrief brief) {
        Set<EntryId> donors = new LinkedHashSet<>();
        for (DesignTask line : design.getTasks()) {
            brief.task(line.task())
                    .flatMap(WorkTask::getJob)
                    .filter(brief::isHeld)
                    .filter(job -> design.getExistingJob().filter(job::equals).isEmpty())
                    .ifPresent(donors::add);
        }
        return donors;
    }

    /** The minutes that the design takes from that job. */
    public static Minutes moved(JobDesign design, WorkplaceBrief brief, EntryId donor) {
        return design.getTasks().stream()
                .filter(line -> brief.task(line.task())
                        .flatMap(WorkTask::getJob)
                        .filter(donor::equals)
                        .isPresent())
                .map(DesignTask::weekly)
                .reduce(Minutes.ZERO, Minutes::plus);
    }
}
