package org.customizedemployment.core.strategy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.design.DesignTask;
import org.customizedemployment.core.design.FreedTime;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.employer.PrimaryResponsibility;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.value.Minutes;

/**
 * Task reassignment (ASERT-S1, SEM-29): at least one task moves from current staff to a new employee; donors keep their primary
 * responsibilities and at least one task, and the time they get back goes to named primary work.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class TaskReassignment implements CustomizationStrategy {
    private static final List<Citation> CITATIONS = List.of(Citation.of("ASERT-S1"), Citation.of("SEM-29"));

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
        Set<EntryId> donors = DonorChange.donors(design, brief);
        List<RuleFinding> findings = new ArrayList<>();
        if (donors.isEmpty()) {
            return List.of(Clause.notMet(
                    "reassignment.from-current-staff", Reason.of("strategy.reassignment.no-donor"), CITATIONS));
        }
        findings.add(Clause.met("reassignment.from-current-staff", CITATIONS));
        List<RuleFinding> primary = DesignBasics.primaryTaken(design, brief, "reassignment.primary-stays", CITATIONS);
        findings.addAll(primary.isEmpty() ? List.of(Clause.met("reassignment.primary-stays", CITATIONS)) : primary);
        Set<EntryId> taken = new LinkedHashSet<>();
        design.getTasks().stream().map(DesignTask::task).forEach(taken::add);
        List<RuleFinding> problems = new ArrayList<>();
        for (EntryId donor : donors) {
            List<EntryId> own = brief.tasksOf(donor).stream().map(WorkTask::id).toList();
            if (taken.containsAll(own)) {
                problems.add(Clause.notMet(
                        "reassignment.donor-keeps-task",
                        Reason.of("strategy.reassignment.donor-emptied").withCode("job", donor.value()),
                        CITATIONS));
            }
        }
        findings.addAll(
                problems.isEmpty() ? List.of(Clause.met("reassignment.donor-keeps-task", CITATIONS)) : problems);
        findings.addAll(freedTime(design, brief, donors));
        return findings;
    }

    private static List<RuleFinding> freedTime(JobDesign design, WorkplaceBrief brief, Set<EntryId> donors) {
        String rule = "reassignment.freed-time";
        List<RuleFinding> problems = new ArrayList<>();
        for (EntryId donor : donors) {
            Minutes moved = DonorChange.moved(design, brief, donor);
            Minutes freed = design.getFreedTime().stream()
                    .filter(one -> one.job().equals(donor))
                    .map(FreedTime::weekly)
                    .reduce(Minutes.ZERO, Minutes::plus);
            if (!moved.equals(freed)) {
                problems.add(Clause.notMet(
                        rule,
                        Reason.of("strategy.reassignment.freed-differs")
                                .withCode("job", donor.value())
                                .with("moved", moved)
                                .with("named", freed),
                        CITATIONS));
            }
        }
        for (FreedTime freed : design.getFreedTime()) {
            boolean goesToPrimary = brief.task(freed.primaryTask())
                    .filter(task -> task.getJob().filter(freed.job()::equals).isPresent())
                    .filter(task -> task.getPrimaryResponsibility() == PrimaryResponsibility.YES)
                    .isPresent();
            if (!goesToPrimary) {
                problems.add(Clause.notMet(
                        rule,
                        Reason.of("strategy.reassignment.freed-not-primary")
                                .withCode("job", freed.job().value())
                                .withCode("task", freed.primaryTask().value()),
                        CITATIONS));
            }
        }
        return problems.isEmpty() ? List.of(Clause.met(rule, CITATIONS)) : problems;
    }
}
