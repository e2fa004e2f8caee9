package org.customizedemployment.core.strategy.standard;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.StrategyId;
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
import org.customizedemployment.core.strategy.plan.JobPlanner;
import org.customizedemployment.core.strategy.plan.JobScope;

/**
 * Carving (ASERT-S2, SEM-29): from one existing description, one or more of its tasks but not all. All tasks at a fifth each is not a carve;
 * a one-task job can't be carved. From a held job the holder's primary responsibilities stay; from a vacant one any task may be taken.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class JobCarving implements JobStrategy {
    private static final List<Citation> CITATIONS = List.of(Citation.of("ASERT-S2"), Citation.of("SEM-29"));
    private static final RuleFinding PRIMARY_STAYS = Clause.met("carving.primary-stays", CITATIONS);
    private static final String ONE_JOB = "carving.one-job";

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
        return !carvable(brief).isEmpty();
    }

    private static List<EntryId> carvable(WorkplaceBrief brief) {
        return brief.jobs().stream()
                .map(WorkplaceJob::id)
                .filter(job -> brief.tasksOf(job).size() > 1)
                .sorted()
                .toList();
    }

    @Override
    public List<RuleFinding> check(JobDesign design, WorkplaceBrief brief) {
        List<EntryId> sources = Sources.jobs(design, brief);
        boolean fromNoJob = Sources.tasks(design, brief).stream()
                .anyMatch(task -> task.getJob().isEmpty());
        List<RuleFinding> findings = new ArrayList<>(Sources.newJob(design, ONE_JOB, CITATIONS));
        if (sources.size() != 1 || fromNoJob) {
            findings.add(Clause.notMet(
                    ONE_JOB, Reason.of("strategy.carving.one-job").with("jobs", sources.size()), CITATIONS));
            return findings;
        }
        EntryId source = sources.get(0);
        List<EntryId> all = brief.tasksOf(source).stream().map(WorkTask::id).toList();
        findings.add(Clause.met(ONE_JOB, CITATIONS));
        List<Reason> problems = Sources.taken(design).containsAll(all)
                ? List.of(Reason.of("strategy.carving.all-tasks")
                        .withCode("job", source.value())
                        .with("tasks", all.size()))
                : List.of();
        findings.addAll(Clause.metUnless("carving.not-all-tasks", problems, CITATIONS));
        findings.addAll(Sources.primaryStays(design, brief, PRIMARY_STAYS));
        return findings;
    }

    @Override
    public DesignDrafts propose(Brief brief, PersonBrief person, DesignTools tools) {
        return brief instanceof WorkplaceBrief workplace
                ? JobPlanner.of(workplace, person, tools)
                        .plan(carvable(workplace).stream()
                                .map(JobScope::carving)
                                .toList())
                : DesignDrafts.NONE;
    }
}
