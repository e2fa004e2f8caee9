package org.customizedemployment.core.strategy.standard;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.design.DesignTask;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.employer.PrimaryResponsibility;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.strategy.Clause;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.core.strategy.plan.CoreWork;

/** Where the tasks of a design come from, and what must stay there. */
final class Sources {
    private Sources() {}

    /** The existing jobs, held or vacant, that tasks come from. */
    static List<EntryId> jobs(JobDesign design, WorkplaceBrief brief) {
        return tasks(design, brief).stream()
                .flatMap(task -> task.getJob().stream())
                .distinct()
                .toList();
    }

    static List<WorkTask> tasks(JobDesign design, WorkplaceBrief brief) {
        List<WorkTask> tasks = new ArrayList<>();
        for (DesignTask line : design.getTasks()) {
            brief.task(line.task()).ifPresent(tasks::add);
        }
        return tasks;
    }

    static Set<EntryId> taken(JobDesign design) {
        Set<EntryId> taken = new LinkedHashSet<>();
        design.getTasks().forEach(line -> taken.add(line.task()));
        return taken;
    }

    private static boolean isOf(WorkTask task, EntryId job) {
        return task.getJob().isPresent() && task.getJob().get().equals(job);
    }

    private static boolean isTaken(JobDesign design, EntryId task) {
        for (DesignTask line : design.getTasks()) {
            if (line.task().equals(task)) {
                return true;
            }
        }
        return false;
    }

    /** A job that is changed for its holder is no new job. */
    static List<RuleFinding> newJob(JobDesign design, String clause, List<Citation> citations) {
        return design.getExistingJob().isPresent()
                ? List.of(Clause.notMet(clause, Reason.of("strategy.named.existing-job"), citations))
                : List.of();
    }

    /** A primary responsibility taken from a held job; unknown counts as primary and becomes a question for the meeting (SEM-28). */
    static List<RuleFinding> primaryStays(JobDesign design, WorkplaceBrief brief, RuleFinding met) {
        List<Reason> problems = new ArrayList<>();
        for (DesignTask line : design.getTasks()) {
            WorkTask task = brief.task(line.task()).orElse(null);
            if (task != null && CoreWork.stays(task, brief)) {
                problems.add(Reason.of(
                                task.getPrimaryResponsibility() == PrimaryResponsibility.UNKNOWN
                                        ? "strategy.primary.unknown"
                                        : "strategy.primary.taken")
                        .with("task", task.toRef()));
            }
        }
        return Clause.metUnless(met, problems);
    }

    /** Each donor keeps a task. */
    static List<RuleFinding> donorsKeep(JobDesign design, WorkplaceBrief brief, List<EntryId> donors, RuleFinding met) {
        List<Reason> problems = new ArrayList<>();
        for (EntryId donor : donors) {
            boolean emptied = true;
            for (WorkTask task : brief.tasks()) {
                emptied = emptied && (!isOf(task, donor) || isTaken(design, task.id()));
            }
            if (emptied) {
                problems.add(Reason.of("strategy.reassignment.donor-emptied").withCode("job", donor.value()));
            }
        }
        return Clause.metUnless(met, problems);
    }
}
