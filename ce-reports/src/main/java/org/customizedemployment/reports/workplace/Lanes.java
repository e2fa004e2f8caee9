package org.customizedemployment.reports.workplace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.customizedemployment.core.design.DesignTask;
import org.customizedemployment.core.design.FreedTime;
import org.customizedemployment.core.design.JobChange;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.Remainder;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.core.value.Minutes;

/** Who does what before and after a design: the jobs that it touches, then the job that it makes or changes. */
final class Lanes {
    private final JobDesign design;
    private final WorkplaceBrief brief;
    private final WorkWording work;
    private final LaneRows rows;
    private final String about;

    Lanes(JobDesign design, WorkWording work) {
        this.design = design;
        this.brief = work.getBrief();
        this.work = work;
        this.rows = new LaneRows(work);
        this.about = design.getExistingJob().isPresent()
                ? design.getJobTitle()
                : work.getWords().text("picture.the-new");
    }

    /**
     * A holder's tasks.
     *
     * @param name who
     * @param brief the same for a table
     * @param set whether it is the job that the design is about
     * @param rows their tasks
     */
    record Lane(String name, String brief, boolean set, List<LaneRow> rows) {}

    /** The current jobs that give or get something, in the order in which the design touches them. */
    List<Lane> touched() {
        return touchedJobs().stream()
                .map(job -> new Lane(work.lane(job), work.lane(job), false, current(job)))
                .toList();
    }

    List<EntryId> touchedJobs() {
        Set<EntryId> jobs = new LinkedHashSet<>();
        for (DesignTask line : design.getTasks()) {
            brief.task(line.task()).flatMap(WorkTask::getJob).ifPresent(jobs::add);
        }
        for (DesignTask line : design.getTasks()) {
            rest(line).ifPresent(jobs::add);
        }
        design.getFreedTime().forEach(freed -> jobs.add(freed.job()));
        swaps(JobChange.Kind.GIVES_TO)
                .forEach(change -> Optional.ofNullable(change.job()).ifPresent(jobs::add));
        design.getExistingJob().ifPresent(jobs::remove);
        return List.copyOf(jobs);
    }

    /** The job that someone else's rest goes to. */
    private static Optional<EntryId> rest(DesignTask line) {
        return Optional.ofNullable(line.remainder())
                .filter(one -> one.kind() == Remainder.Kind.MOVES_TO)
                .map(Remainder::job);
    }

    private List<JobChange> swaps(JobChange.Kind kind) {
        return design.getChanges().stream().filter(one -> one.kind() == kind).toList();
    }

    private List<LaneRow> current(EntryId job) {
        List<LaneRow> found = new ArrayList<>();
        Set<EntryId> shown = new LinkedHashSet<>();
        for (DesignTask line : design.getTasks()) {
            of(job, line.task()).ifPresent(task -> {
                found.add(rows.gives(task, line, job, about));
                shown.add(task.id());
            });
        }
        for (FreedTime freed : design.getFreedTime()) {
            if (freed.job().equals(job) && shown.add(freed.primaryTask())) {
                brief.task(freed.primaryTask())
                        .ifPresent(task -> found.add(rows.gains(task, freed(job, freed.primaryTask()))));
            }
        }
        for (DesignTask line : design.getTasks()) {
            rest(line)
                    .filter(job::equals)
                    .flatMap(to -> brief.task(line.task()))
                    .ifPresent(task -> found.add(
                            rows.receives(task, LaneRows.typical(task).minusUpToZero(line.weekly()), origin(task))));
        }
        for (JobChange change : swaps(JobChange.Kind.GIVES_TO)) {
            if (job.equals(change.job())) {
                brief.task(change.task())
                        .ifPresent(task -> found.add(rows.receives(task, LaneRows.typical(task), about)));
            }
        }
        return withOthers(found, job, task -> !shown.contains(task.id()));
    }

    private List<LaneRow> withOthers(List<LaneRow> found, EntryId job, Predicate<WorkTask> isOther) {
        List<WorkTask> others = brief.tasksOf(job).stream().filter(isOther).toList();
        if (!others.isEmpty()) {
            found.add(rows.stays(others));
        }
        return found;
    }

    private Minutes freed(EntryId job, EntryId task) {
        return design.getFreedTime().stream()
                .filter(one -> one.job().equals(job) && one.primaryTask().equals(task))
                .map(FreedTime::weekly)
                .reduce(Minutes.ZERO, Minutes::plus);
    }

    private Optional<WorkTask> of(EntryId job, EntryId task) {
        return brief.task(task).filter(one -> one.getJob().filter(job::equals).isPresent());
    }

    private String origin(WorkTask task) {
        return task.getJob().map(work::job).orElse("");
    }

    /** The new job, or the existing one as it is changed for its holder. */
    Lane about() {
        List<LaneRow> found = new ArrayList<>();
        Optional<EntryId> existing = design.getExistingJob();
        for (DesignTask line : design.getTasks()) {
            Optional<WorkTask> task = brief.task(line.task());
            boolean own = existing.flatMap(job -> of(job, line.task())).isPresent();
            if (task.isPresent() && !own) {
                found.add(taken(task.get(), line));
            }
        }
        if (existing.isEmpty()) {
            return new Lane(
                    work.getWords().text("picture.new", "job", design.getJobTitle()),
                    work.getWords().capital(about),
                    true,
                    found);
        }
        for (JobChange change : swaps(JobChange.Kind.GIVES_TO)) {
            EntryId to = change.job();
            if (to != null) {
                brief.task(change.task()).ifPresent(task -> found.add(rows.goes(task, work.job(to))));
            }
        }
        List<LaneRow> all = withOthers(
                found,
                existing.get(),
                task -> swaps(JobChange.Kind.GIVES_TO).stream()
                        .noneMatch(one -> one.task().equals(task.id())));
        return new Lane(
                work.getWords().text("picture.changed", "job", design.getJobTitle()),
                work.getWords().capital(about),
                true,
                all);
    }

    private LaneRow taken(WorkTask task, DesignTask line) {
        return task.getJob().isPresent()
                ? rows.receives(task, line.weekly(), origin(task))
                : rows.isNew(task, line.weekly());
    }
}
