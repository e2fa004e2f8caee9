package org.customizedemployment.pack.foundations.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.design.DesignTask;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.employer.WorkplaceJob;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.pack.foundations.reading.Reading;

/** Whether a design is nothing but a job that the workplace had before. */
final class ExistingJobs {
    private ExistingJobs() {}

    /** Which of the kinds that describe workplaces are not recorded completely. */
    static List<Missing> notWhole(Reading reading) {
        return reading.missing(WorkplaceJob.TYPE, WorkTask.TYPE);
    }

    /** The job of that workplace with exactly the design's tasks, if there is one. Identity goes by task, not by minutes (SEM-29). */
    static Optional<WorkplaceJob> sameTasks(Reading reading, JobDesign design) {
        List<EntryId> tasks = new ArrayList<>(design.getTasks().size());
        for (DesignTask one : design.getTasks()) {
            if (!tasks.contains(one.task())) {
                tasks.add(one.task());
            }
        }
        for (WorkplaceJob job : reading.getFacts().entries(WorkplaceJob.TYPE)) {
            if (job.getEmployer().equals(design.getEmployer())
                    && reading.hasBegun(job)
                    && hasTheSame(reading, design.getEmployer(), job.id(), tasks)) {
                return Optional.of(job);
            }
        }
        return Optional.empty();
    }

    private static boolean hasTheSame(Reading reading, EntryId employer, EntryId job, List<EntryId> tasks) {
        int same = 0;
        for (WorkTask task : reading.getFacts().entries(WorkTask.TYPE)) {
            Optional<EntryId> of = task.getJob();
            if (of.isPresent() && of.get().equals(job) && task.getEmployer().equals(employer)) {
                if (!tasks.contains(task.id())) {
                    return false;
                }
                same++;
            }
        }
        return same == tasks.size();
    }
}
