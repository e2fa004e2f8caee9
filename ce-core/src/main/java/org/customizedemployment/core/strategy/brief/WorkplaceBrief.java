package org.customizedemployment.core.strategy.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.employer.EmployerNeed;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.employer.WorkplaceJob;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.WeeklyWindow;
import org.customizedemployment.core.work.WorkCondition;

/**
 * A workplace as strategies see it.
 *
 * @param employer the employer
 * @param jobs its jobs, held and vacant
 * @param tasks the tasks of those jobs, and work that nobody does
 * @param needs its needs with their status
 * @param openHours when work is done there; empty: not stated
 * @param conditions conditions of the place as a whole
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record WorkplaceBrief(
        EntryId employer,
        List<WorkplaceJob> jobs,
        List<WorkTask> tasks,
        List<EmployerNeed> needs,
        List<WeeklyWindow> openHours,
        List<WorkCondition> conditions)
        implements Brief {
    public WorkplaceBrief {
        jobs = List.copyOf(jobs);
        tasks = List.copyOf(tasks);
        needs = List.copyOf(needs);
        openHours = List.copyOf(openHours);
        conditions = List.copyOf(conditions);
    }

    /** What the case file knows of that employer's workplace. */
    public static WorkplaceBrief of(CaseFile caseFile, EntryId employer) {
        Optional<Employer> known = caseFile.find(Employer.TYPE, employer);
        return new WorkplaceBrief(
                employer,
                of(caseFile.entries(WorkplaceJob.TYPE), job -> job.getEmployer().equals(employer)),
                of(caseFile.entries(WorkTask.TYPE), task -> task.getEmployer().equals(employer)),
                of(
                        caseFile.entries(EmployerNeed.TYPE),
                        need -> need.getEmployer().equals(employer)),
                known.map(Employer::getOpenHours).orElse(List.of()),
                known.map(Employer::getConditions).orElse(List.of()));
    }

    private static <T> List<T> of(List<T> all, Predicate<T> theirs) {
        int size = all.size();
        boolean everyOne = true;
        for (int at = 0; at < size && everyOne; at++) {
            everyOne = theirs.test(all.get(at));
        }
        if (everyOne) {
            // As in most cases, which know one workplace.
            return all;
        }
        List<T> some = new ArrayList<>();
        for (T one : all) {
            if (theirs.test(one)) {
                some.add(one);
            }
        }
        return some;
    }

    public Optional<WorkTask> task(EntryId id) {
        for (WorkTask task : tasks) {
            if (task.id().equals(id)) {
                return Optional.of(task);
            }
        }
        return Optional.empty();
    }

    public Optional<WorkplaceJob> job(EntryId id) {
        for (WorkplaceJob job : jobs) {
            if (job.id().equals(id)) {
                return Optional.of(job);
            }
        }
        return Optional.empty();
    }

    /** The tasks of a job. */
    public List<WorkTask> tasksOf(EntryId job) {
        List<WorkTask> own = new ArrayList<>();
        for (WorkTask task : tasks) {
            if (task.getJob().isPresent() && task.getJob().get().equals(job)) {
                own.add(task);
            }
        }
        return List.copyOf(own);
    }

    /** Whether someone holds that job. */
    public boolean isHeld(EntryId job) {
        for (WorkplaceJob one : jobs) {
            if (one.id().equals(job)) {
                return one.getHolder().isPresent();
            }
        }
        return false;
    }

    /** The needs that doing one of these tasks would meet. */
    public List<EmployerNeed> needsMetBy(List<EntryId> taken) {
        return needs.stream()
                .filter(need -> need.getTasks().stream().anyMatch(taken::contains))
                .toList();
    }

    /** Minutes a week of that job: as stated, else the typical minutes of its tasks. */
    public Minutes minutesOf(EntryId job) {
        Optional<Minutes> stated = job(job).flatMap(WorkplaceJob::getWeekly);
        if (stated.isPresent()) {
            return stated.get();
        }
        Minutes sum = Minutes.ZERO;
        for (WorkTask task : tasks) {
            if (task.getJob().isPresent() && task.getJob().get().equals(job)) {
                sum = sum.plus(task.getWeekly().typical());
            }
        }
        return sum;
    }
}
