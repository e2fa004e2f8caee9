package org.customizedemployment.example.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.design.DesignTask;
import org.customizedemployment.core.design.JobChange;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.PlannedWork;
import org.customizedemployment.core.design.Remainder;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.employer.WorkplaceJob;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.strategy.Clause;
import org.customizedemployment.core.strategy.DesignDraft;
import org.customizedemployment.core.strategy.DesignDrafts;
import org.customizedemployment.core.strategy.DesignObjective;
import org.customizedemployment.core.strategy.DesignTools;
import org.customizedemployment.core.strategy.JobStrategy;
import org.customizedemployment.core.strategy.brief.Brief;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.core.strategy.plan.Scheduling;

/**
 * A kind of restructuring (ICF-K1): the holder keeps the job with all its tasks, and each is done at times when they can be there. It uses nothing but
 * what any plugin may use.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class OtherTimes implements JobStrategy {
    /** Its id, and what its designs are tagged with beside {@code restructuring}. */
    public static final StrategyId ID = StrategyId.of("other-times");

    private static final List<Citation> CITATIONS = List.of(Citation.of("ICF-K1"), Citation.of("SEM-29"));

    @Override
    public StrategyId getId() {
        return ID;
    }

    @Override
    public List<Citation> getCitations() {
        return CITATIONS;
    }

    @Override
    public boolean accepts(WorkplaceBrief brief) {
        return brief.jobs().stream().anyMatch(job -> job.getHolder().isPresent());
    }

    /** The same tasks as long as before; only when they are done changes; and it says when. */
    @Override
    public List<RuleFinding> check(JobDesign design, WorkplaceBrief brief) {
        Optional<EntryId> job = design.getExistingJob();
        List<Reason> same = new ArrayList<>();
        if (job.isEmpty()
                || !work(design).equals(job.map(one -> work(brief, one)).orElse(List.of()))) {
            same.add(Reason.of("strategy.other-times.other-work"));
        }
        List<Reason> only = design.getChanges().stream()
                .filter(change -> change.kind() != JobChange.Kind.WHEN)
                .map(change -> Reason.of("strategy.other-times.more-than-times")
                        .withCode("task", change.task().value()))
                .toList();
        List<Reason> planned =
                design.getPlannedWork().isEmpty() ? List.of(Reason.of("strategy.other-times.no-times")) : List.of();
        List<RuleFinding> findings = new ArrayList<>();
        findings.addAll(Clause.metUnless("other-times.same-work", same, CITATIONS));
        findings.addAll(Clause.metUnless("other-times.only-times", only, CITATIONS));
        findings.addAll(Clause.metUnless("other-times.planned", planned, CITATIONS));
        return findings;
    }

    private static List<String> work(JobDesign design) {
        return design.getTasks().stream()
                .map(line -> line.task() + " " + line.weekly())
                .sorted()
                .toList();
    }

    private static List<String> work(WorkplaceBrief brief, EntryId job) {
        return brief.tasksOf(job).stream()
                .map(task -> task.id() + " " + task.getWeekly().typical())
                .sorted()
                .toList();
    }

    /** For each job that the person holds and that fits into their week, the times. */
    @Override
    public DesignDrafts propose(Brief brief, PersonBrief person, DesignTools tools) {
        List<DesignDraft> drafts = new ArrayList<>();
        if (brief instanceof WorkplaceBrief workplace) {
            for (WorkplaceJob job : workplace.jobs()) {
                if (job.getHolder().filter(person.getActor()::equals).isPresent()) {
                    List<WorkTask> tasks = workplace.tasksOf(job.id());
                    Scheduling.of(tasks, workplace, person, tools)
                            .map(times -> design(job, tasks, times, person, tools.idPrefix() + "-" + job.id()))
                            .ifPresent(design -> drafts.add(
                                    DesignDraft.optimal(design, DesignObjective.FEWEST_CHANGES, tasks.size())));
                }
            }
        }
        return new DesignDrafts(drafts, List.of());
    }

    private static JobDesign design(
            WorkplaceJob job, List<WorkTask> tasks, List<PlannedWork> times, PersonBrief person, String id) {
        JobDesign.Builder design = JobDesign.builder();
        design.header(EntryHeader.first(id))
                .employer(job.getEmployer())
                .addStrategies(ID)
                .jobTitle(job.getTitle())
                .existingJob(job.id())
                .holder(person.getActor())
                .tasks(tasks.stream()
                        .map(task -> new DesignTask(task.id(), task.getWeekly().typical(), Remainder.NONE_LEFT))
                        .toList())
                .changes(tasks.stream()
                        .map(task -> new JobChange(JobChange.Kind.WHEN, task.id(), null, null))
                        .toList())
                .plannedWork(times)
                .pay(job.getPay());
        return design.build();
    }
}
