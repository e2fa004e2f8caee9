package org.customizedemployment.pack.foundations.indicators;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.customizedemployment.core.design.DesignTask;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.employer.WorkplaceJob;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.pack.foundations.reading.Reading;

/** Whether a design is nothing but a job that the workplace had before. */
final class ExistingJobs {
    private ExistingJobs() {}

    /** Which of the kinds that describe workplaces are not recorded completely. */
    static List<Missing> notWhole(Reading reading) {
        return Stream.of(WorkplaceJob.TYPE, WorkTask.TYPE)
                .filter(kind -> !reading.isWhole(kind))
                .map(kind -> new Missing(Missing.Kind.ENTRIES, kind.getKind()))
                .toList();
    }

    /** The job of that workplace with exactly the design's tasks, if there is one. Identity goes by task, not by minutes (SEM-29). */
    static Optional<WorkplaceJob> sameTasks(Reading reading, JobDesign design) {
        WorkplaceBrief brief = WorkplaceBrief.of(reading.getCaseFile(), design.getEmployer());
        Set<EntryId> tasks = new LinkedHashSet<>();
        design.getTasks().stream().map(DesignTask::task).forEach(tasks::add);
        return brief.jobs().stream()
                .filter(reading::hasBegun)
                .filter(job -> {
                    List<EntryId> own =
                            brief.tasksOf(job.id()).stream().map(WorkTask::id).toList();
                    return own.size() == tasks.size() && tasks.containsAll(own);
                })
                .findFirst();
    }
}
