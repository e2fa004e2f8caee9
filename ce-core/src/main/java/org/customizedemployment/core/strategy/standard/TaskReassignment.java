package org.customizedemployment.core.strategy.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.design.FreedTime;
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
import org.customizedemployment.core.strategy.DonorChange;
import org.customizedemployment.core.strategy.JobStrategy;
import org.customizedemployment.core.strategy.brief.Brief;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.core.strategy.plan.JobPlanner;
import org.customizedemployment.core.strategy.plan.JobScope;
import org.customizedemployment.core.value.Minutes;

/**
 * Task reassignment (ASERT-S1, SEM-29): at least one task moves from current staff to a new employee; donors keep their primary
 * responsibilities and at least one task, and the time they get back goes to named primary work.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class TaskReassignment implements JobStrategy {
    private static final List<Citation> CITATIONS = List.of(Citation.of("ASERT-S1"), Citation.of("SEM-29"));
    private static final RuleFinding PRIMARY_STAYS = Clause.met("reassignment.primary-stays", CITATIONS);
    private static final RuleFinding DONOR_KEEPS_TASK = Clause.met("reassignment.donor-keeps-task", CITATIONS);
    private static final RuleFinding FREED_TIME = Clause.met("reassignment.freed-time", CITATIONS);
    private static final RuleFinding FROM_CURRENT_STAFF = Clause.met("reassignment.from-current-staff", CITATIONS);
    private static final String NEW_EMPLOYEE = "reassignment.new-employee";
    private static final int MOST_CLAUSES = 6;
    private static final RuleFinding IS_NEW_EMPLOYEE = Clause.met(NEW_EMPLOYEE, CITATIONS);

    @Override
    public StrategyId getId() {
        return StrategyId.TASK_REASSIGNMENT;
    }

    @Override
    public List<Citation> getCitations() {
        return CITATIONS;
    }

    @Override
    public boolean accepts(WorkplaceBrief brief) {
        return brief.jobs().stream()
                .anyMatch(job ->
                        job.getHolder().isPresent() && brief.tasksOf(job.id()).size() > 1);
    }

    @Override
    public List<RuleFinding> check(JobDesign design, WorkplaceBrief brief) {
        List<EntryId> donors = DonorChange.donors(design, brief);
        List<RuleFinding> findings = new ArrayList<>(MOST_CLAUSES);
        findings.addAll(Sources.newJob(design, NEW_EMPLOYEE, CITATIONS));
        if (donors.isEmpty()) {
            findings.add(Clause.notMet(
                    "reassignment.from-current-staff", Reason.of("strategy.reassignment.no-donor"), CITATIONS));
            return findings;
        }
        findings.add(FROM_CURRENT_STAFF);
        findings.addAll(Clause.metUnless(IS_NEW_EMPLOYEE, holdsAJobThere(design, brief)));
        findings.addAll(Sources.primaryStays(design, brief, PRIMARY_STAYS));
        findings.addAll(Sources.donorsKeep(design, brief, donors, DONOR_KEEPS_TASK));
        findings.addAll(Clause.metUnless(FREED_TIME, freedTime(design, brief, donors)));
        return findings;
    }

    private static List<Reason> holdsAJobThere(JobDesign design, WorkplaceBrief brief) {
        List<Reason> problems = new ArrayList<>();
        for (WorkplaceJob job : brief.jobs()) {
            if (job.getHolder().isPresent() && job.getHolder().equals(design.getHolder())) {
                problems.add(Reason.of("strategy.reassignment.holds-a-job")
                        .withCode("job", job.id().value()));
            }
        }
        return problems;
    }

    private static List<Reason> freedTime(JobDesign design, WorkplaceBrief brief, List<EntryId> donors) {
        List<Reason> problems = new ArrayList<>();
        for (EntryId donor : donors) {
            Minutes moved = DonorChange.moved(design, brief, donor);
            Minutes freed = Minutes.ZERO;
            for (FreedTime one : design.getFreedTime()) {
                freed = one.job().equals(donor) ? freed.plus(one.weekly()) : freed;
            }
            if (!moved.equals(freed)) {
                problems.add(Reason.of("strategy.reassignment.freed-differs")
                        .withCode("job", donor.value())
                        .with("moved", moved)
                        .with("named", freed));
            }
        }
        for (FreedTime freed : design.getFreedTime()) {
            boolean goesToPrimary = isPrimary(freed, brief.task(freed.primaryTask()));
            if (!goesToPrimary) {
                problems.add(Reason.of("strategy.reassignment.freed-not-primary")
                        .withCode("job", freed.job().value())
                        .withCode("task", freed.primaryTask().value()));
            }
        }
        return problems;
    }

    private static boolean isPrimary(FreedTime freed, Optional<WorkTask> task) {
        return task.isPresent()
                && task.get().getJob().isPresent()
                && task.get().getJob().get().equals(freed.job())
                && task.get().getPrimaryResponsibility() == PrimaryResponsibility.YES;
    }

    @Override
    public DesignDrafts propose(Brief brief, PersonBrief person, DesignTools tools) {
        return brief instanceof WorkplaceBrief workplace
                ? JobPlanner.of(workplace, person, tools).plan(List.of(JobScope.reassignment()))
                : DesignDrafts.NONE;
    }
}
