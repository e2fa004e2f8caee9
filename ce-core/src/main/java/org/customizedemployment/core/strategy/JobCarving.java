package org.customizedemployment.core.strategy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.design.DesignTask;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;

/**
 * Carving (ASERT-S2, SEM-29): from one existing description, one or more of its tasks but not all. All tasks at a fifth each is not a carve;
 * a one-task job can't be carved. From a held job the holder's primary responsibilities stay; from a vacant one any task may be taken.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class JobCarving implements CustomizationStrategy {
    private static final List<Citation> CITATIONS = List.of(Citation.of("ASERT-S2"), Citation.of("SEM-29"));

    @Override
    public StrategyId getId() {
        return StrategyId.CARVING;
    }

    @Override
    public List<Citation> getCitations() {
        return CITATIONS;
    }

    @Override
    public boolean accepts(WorkplaceBrief brief) {
        return brief.jobs().stream().anyMatch(job -> brief.tasksOf(job.id()).size() > 1);
    }

    @Override
    public List<RuleFinding> check(JobDesign design, WorkplaceBrief brief) {
        Set<EntryId> taken = new LinkedHashSet<>();
        Set<EntryId> sources = new LinkedHashSet<>();
        boolean fromNoJob = false;
        for (DesignTask line : design.getTasks()) {
            Optional<WorkTask> task = brief.task(line.task());
            taken.add(line.task());
            Optional<EntryId> job = task.flatMap(WorkTask::getJob);
            job.ifPresent(sources::add);
            fromNoJob |= task.isPresent() && job.isEmpty();
        }
        if (sources.size() != 1 || fromNoJob) {
            return List.of(Clause.notMet(
                    "carving.one-job", Reason.of("strategy.carving.one-job").with("jobs", sources.size()), CITATIONS));
        }
        EntryId source = sources.iterator().next();
        List<EntryId> all = brief.tasksOf(source).stream().map(WorkTask::id).toList();
        List<RuleFinding> findings = new ArrayList<>();
        findings.add(Clause.met("carving.one-job", CITATIONS));
        findings.add(
                taken.containsAll(all)
                        ? Clause.notMet(
                                "carving.not-all-tasks",
                                Reason.of("strategy.carving.all-tasks")
                                        .withCode("job", source.value())
                                        .with("tasks", all.size()),
                                CITATIONS)
                        : Clause.met("carving.not-all-tasks", CITATIONS));
        List<RuleFinding> primary = DesignBasics.primaryTaken(design, brief, "carving.primary-stays", CITATIONS);
        findings.addAll(primary.isEmpty() ? List.of(Clause.met("carving.primary-stays", CITATIONS)) : primary);
        return findings;
    }
}
