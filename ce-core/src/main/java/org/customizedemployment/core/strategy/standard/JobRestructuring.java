package org.customizedemployment.core.strategy.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.design.JobChange;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.employer.PrimaryResponsibility;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.employer.WorkplaceJob;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.strategy.Clause;
import org.customizedemployment.core.strategy.DesignDrafts;
import org.customizedemployment.core.strategy.DesignTools;
import org.customizedemployment.core.strategy.JobStrategy;
import org.customizedemployment.core.strategy.brief.Brief;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.core.strategy.plan.RestructuringPlanner;

/**
 * Restructuring (ODEP-S4, ICF-K1, SEM-29): the holder keeps the job, there is no new position; how, when, where or in what order the work is done
 * changes, or tasks that are nobody's primary responsibility are swapped with co-workers. It never takes the place of a right to accommodation
 * (SEM-6).
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class JobRestructuring implements JobStrategy {
    private static final List<Citation> CITATIONS =
            List.of(Citation.of("ODEP-S4"), Citation.of("ICF-K1"), Citation.of("SEM-29"));
    private static final String HOLDER = "restructuring.same-holder";

    @Override
    public StrategyId getId() {
        return StrategyId.RESTRUCTURING;
    }

    @Override
    public List<Citation> getCitations() {
        return CITATIONS;
    }

    @Override
    public boolean accepts(WorkplaceBrief brief) {
        return brief.jobs().stream().anyMatch(job -> job.getHolder().isPresent());
    }

    @Override
    public List<RuleFinding> check(JobDesign design, WorkplaceBrief brief) {
        Optional<WorkplaceJob> job = design.getExistingJob().flatMap(brief::job);
        if (job.isEmpty()) {
            return List.of(Clause.notMet(HOLDER, Reason.of("strategy.restructuring.no-existing-job"), CITATIONS));
        }
        List<RuleFinding> findings = new ArrayList<>();
        boolean same =
                job.get().getHolder().isPresent() && job.get().getHolder().equals(design.getHolder());
        findings.addAll(Clause.metUnless(
                HOLDER,
                same
                        ? List.of()
                        : List.of(Reason.of("strategy.restructuring.other-holder")
                                .with("job", job.get().toRef())),
                CITATIONS));
        findings.addAll(Clause.metUnless(
                "restructuring.changes",
                design.getChanges().isEmpty()
                        ? List.of(Reason.of("strategy.restructuring.nothing-changes"))
                        : List.of(),
                CITATIONS));
        findings.addAll(Clause.metUnless(
                "restructuring.swaps", swaps(design, brief, job.get().id()), CITATIONS));
        findings.addAll(Clause.metUnless(
                "restructuring.no-new-position",
                foreign(design, brief, job.get().id()),
                CITATIONS));
        return findings;
    }

    /** Swaps are of tasks that are nobody's primary responsibility, between this job and a co-worker's. */
    private static List<Reason> swaps(JobDesign design, WorkplaceBrief brief, EntryId job) {
        List<Reason> problems = new ArrayList<>();
        for (JobChange change : design.getChanges()) {
            Optional<WorkTask> task = brief.task(change.task());
            EntryId other = change.job();
            Optional<EntryId> from = task.flatMap(WorkTask::getJob);
            if (!change.kind().isSwap()) {
                if (from.filter(job::equals).isEmpty()) {
                    problems.add(about("strategy.restructuring.not-of-the-job", change));
                }
                continue;
            }
            EntryId source = change.kind() == JobChange.Kind.GIVES_TO ? job : other;
            boolean between = other != null && !other.equals(job) && brief.isHeld(other);
            if (!between || from.filter(one -> one.equals(source)).isEmpty()) {
                problems.add(about("strategy.restructuring.no-co-worker", change));
            } else if (task.orElseThrow().getPrimaryResponsibility() != PrimaryResponsibility.NO) {
                problems.add(about("strategy.restructuring.primary-swapped", change));
            }
        }
        return problems;
    }

    private static List<Reason> foreign(JobDesign design, WorkplaceBrief brief, EntryId job) {
        return Sources.tasks(design, brief).stream()
                .filter(task -> task.getJob().filter(job::equals).isEmpty())
                .filter(task -> design.getChanges().stream()
                        .noneMatch(change -> change.kind() == JobChange.Kind.TAKES_FROM
                                && change.task().equals(task.id())))
                .map(task -> Reason.of("strategy.restructuring.new-task").with("task", task.toRef()))
                .toList();
    }

    private static Reason about(String code, JobChange change) {
        return Reason.of(code).withCode("task", change.task().value());
    }

    @Override
    public DesignDrafts propose(Brief brief, PersonBrief person, DesignTools tools) {
        return brief instanceof WorkplaceBrief workplace
                ? RestructuringPlanner.of(workplace, person, tools).plan()
                : DesignDrafts.NONE;
    }
}
