package org.customizedemployment.core.strategy.standard;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.employer.EmployerNeed;
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

/**
 * Creation (ASERT-S1, ICF-K1, SEM-29), an attribute of the result: a job of which there was no description before, from needed work that nobody
 * does, from tasks of current staff, or from both.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class JobCreation implements JobStrategy {
    private static final List<Citation> CITATIONS =
            List.of(Citation.of("ASERT-S1"), Citation.of("ICF-K1"), Citation.of("SEM-29"));
    private static final RuleFinding PRIMARY_STAYS = Clause.met("creation.primary-stays", CITATIONS);
    private static final RuleFinding DONOR_KEEPS_TASK = Clause.met("creation.donor-keeps-task", CITATIONS);
    private static final String NEW = "creation.no-description-before";

    @Override
    public StrategyId getId() {
        return StrategyId.CREATION;
    }

    @Override
    public List<Citation> getCitations() {
        return CITATIONS;
    }

    @Override
    public boolean accepts(WorkplaceBrief brief) {
        return brief.tasks().stream()
                .anyMatch(task -> task.getJob().isEmpty()
                        && !brief.needsMetBy(List.of(task.id())).isEmpty());
    }

    @Override
    public List<RuleFinding> check(JobDesign design, WorkplaceBrief brief) {
        List<RuleFinding> findings = new ArrayList<>(Sources.newJob(design, NEW, CITATIONS));
        findings.addAll(Clause.metUnless(NEW, descriptions(design, brief), CITATIONS));
        findings.addAll(Clause.metUnless("creation.need", needless(design, brief), CITATIONS));
        findings.addAll(Sources.primaryStays(design, brief, PRIMARY_STAYS));
        findings.addAll(Sources.donorsKeep(design, brief, DonorChange.donors(design, brief), DONOR_KEEPS_TASK));
        return findings;
    }

    private static List<Reason> descriptions(JobDesign design, WorkplaceBrief brief) {
        List<EntryId> jobs = Sources.jobs(design, brief);
        boolean unmetWork = Sources.tasks(design, brief).stream()
                .anyMatch(task -> task.getJob().isEmpty());
        List<Reason> problems = new ArrayList<>();
        if (design.getTasks().isEmpty()) {
            problems.add(Reason.of("strategy.creation.no-tasks"));
        }
        if (jobs.size() == 1 && !unmetWork) {
            problems.add(Reason.of("strategy.creation.one-description")
                    .withCode("job", jobs.get(0).value()));
        }
        jobs.stream()
                .filter(job -> !brief.isHeld(job))
                .forEach(job -> problems.add(
                        Reason.of("strategy.creation.vacant-description").withCode("job", job.value())));
        return problems;
    }

    /** Work that nobody does and nobody needs is no contribution (SEM-28). */
    private static List<Reason> needless(JobDesign design, WorkplaceBrief brief) {
        List<EmployerNeed> named = brief.needs().stream()
                .filter(need -> design.getNeeds().contains(need.id()))
                .toList();
        return Sources.tasks(design, brief).stream()
                .filter(task -> task.getJob().isEmpty())
                .filter(task -> named.stream().noneMatch(need -> need.getTasks().contains(task.id())))
                .map(task -> Reason.of("strategy.creation.no-need").with("task", task.toRef()))
                .toList();
    }

    @Override
    public DesignDrafts propose(Brief brief, PersonBrief person, DesignTools tools) {
        return brief instanceof WorkplaceBrief workplace
                ? JobPlanner.of(workplace, person, tools).plan(List.of(JobScope.creation()))
                : DesignDrafts.NONE;
    }
}
