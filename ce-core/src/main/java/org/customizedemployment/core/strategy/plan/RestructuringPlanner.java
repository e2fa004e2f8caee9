package org.customizedemployment.core.strategy.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.core.design.DesignTask;
import org.customizedemployment.core.design.JobChange;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.Remainder;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.employer.PrimaryResponsibility;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.employer.WorkplaceJob;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.DesignConflict;
import org.customizedemployment.core.strategy.DesignConstraint;
import org.customizedemployment.core.strategy.DesignDraft;
import org.customizedemployment.core.strategy.DesignDrafts;
import org.customizedemployment.core.strategy.DesignObjective;
import org.customizedemployment.core.strategy.DesignTools;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.brief.PersonLimits;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.core.value.Minutes;

/**
 * Changes a job that the person holds: what the profile rules out or the person's times don't allow is swapped with a co-worker's task if it is
 * nobody's primary responsibility, else it is to be done in another way or at another time. Of all sets of swaps the one with the most swaps, then
 * the least difference in minutes.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class RestructuringPlanner {
    private final WorkplaceBrief brief;
    private final PersonBrief person;
    private final DesignTools tools;

    private RestructuringPlanner(WorkplaceBrief brief, PersonBrief person, DesignTools tools) {
        this.brief = brief;
        this.person = person;
        this.tools = tools;
    }

    public static RestructuringPlanner of(WorkplaceBrief brief, PersonBrief person, DesignTools tools) {
        return new RestructuringPlanner(brief, person, tools);
    }

    /** One design for each job that the person holds and that has to change, or the limit of hours that no such change keeps. */
    public DesignDrafts plan() {
        List<DesignDraft> drafts = new ArrayList<>();
        List<DesignConflict> conflicts = new ArrayList<>();
        for (WorkplaceJob job : brief.jobs()) {
            if (job.getHolder().filter(person.getActor()::equals).isPresent()) {
                List<WorkTask> troubling =
                        brief.tasksOf(job.id()).stream().filter(this::isTrouble).toList();
                if (!troubling.isEmpty()) {
                    Swaps swaps = best(job.id(), troubling);
                    JobDesign design = design(job, troubling, swaps, drafts.size() + 1);
                    List<DesignConstraint> broken = brokenHours(design);
                    if (broken.isEmpty()) {
                        drafts.add(DesignDraft.optimal(
                                design,
                                DesignObjective.FEWEST_CHANGES,
                                design.getChanges().size()));
                    } else {
                        conflicts.add(new DesignConflict(StrategyId.RESTRUCTURING, job.id(), false, broken));
                    }
                }
            }
        }
        return new DesignDrafts(drafts, conflicts);
    }

    /** Swaps change how long the week is. */
    private List<DesignConstraint> brokenHours(JobDesign design) {
        PersonLimits.Stated<Minutes> least = person.limits().leastWeekly();
        PersonLimits.Stated<Minutes> most = person.limits().mostWeekly();
        List<DesignConstraint> broken = new ArrayList<>();
        if (least != null && design.weeklyMinutes().compareTo(least.value()) < 0) {
            broken.add(new DesignConstraint(DesignConstraint.Kind.PERSON_LEAST_HOURS, "", least.statement()));
        }
        if (most != null && design.weeklyMinutes().compareTo(most.value()) > 0) {
            broken.add(new DesignConstraint(DesignConstraint.Kind.PERSON_MOST_HOURS, "", most.statement()));
        }
        return broken;
    }

    private boolean isTrouble(WorkTask task) {
        return !person.ruledOutBy(task).isEmpty() || isUntimely(task);
    }

    private boolean isUntimely(WorkTask task) {
        return Scheduling.of(List.of(task), brief, person, tools).isEmpty();
    }

    private Swaps best(EntryId job, List<WorkTask> troubling) {
        List<WorkTask> offered = brief.tasks().stream()
                .filter(task -> task.getPrimaryResponsibility() == PrimaryResponsibility.NO)
                .filter(task -> task.getJob()
                        .filter(other -> !other.equals(job) && brief.isHeld(other))
                        .isPresent())
                .filter(task -> !isTrouble(task))
                .toList();
        List<WorkTask> free = troubling.stream()
                .filter(task -> task.getPrimaryResponsibility() == PrimaryResponsibility.NO)
                .toList();
        return Swaps.best(free, offered);
    }

    private JobDesign design(WorkplaceJob job, List<WorkTask> troubling, Swaps swaps, int number) {
        List<JobChange> changes = new ArrayList<>();
        for (WorkTask task : troubling) {
            int swap = swaps.given().indexOf(task);
            if (swap >= 0) {
                WorkTask taken = swaps.taken().get(swap);
                EntryId other = taken.getJob().orElseThrow();
                changes.add(new JobChange(JobChange.Kind.GIVES_TO, task.id(), other, null));
                changes.add(new JobChange(JobChange.Kind.TAKES_FROM, taken.id(), other, null));
            } else {
                JobChange.Kind kind = person.ruledOutBy(task).isEmpty() ? JobChange.Kind.WHEN : JobChange.Kind.HOW;
                changes.add(new JobChange(kind, task.id(), null, null));
            }
        }
        JobDesign.Builder design = JobDesign.builder();
        design.header(EntryHeader.first(tools.idPrefix() + "-draft-" + number))
                .employer(brief.employer())
                .addStrategies(StrategyId.RESTRUCTURING)
                .jobTitle(job.getTitle())
                .existingJob(job.id())
                .holder(person.getActor())
                .changes(changes)
                .tasks(tasks(job.id(), swaps))
                .pay(job.getPay());
        return design.build();
    }

    private List<DesignTask> tasks(EntryId job, Swaps swaps) {
        return Stream.concat(
                        brief.tasksOf(job).stream()
                                .filter(task -> !swaps.given().contains(task)),
                        swaps.taken().stream())
                .map(task -> new DesignTask(task.id(), task.getWeekly().typical(), Remainder.NONE_LEFT))
                .toList();
    }
}
