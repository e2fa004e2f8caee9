package org.customizedemployment.core.strategy.standard;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.Sharer;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.id.ActorId;
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
import org.customizedemployment.core.strategy.plan.SharingPlanner;

/**
 * Sharing (ASERT-S3, SEM-29): one description, two people or more, every task covered, split by stated strengths. Each is negotiated with, hired
 * and paid for themselves; with a partner to be found the design is incomplete. Two people of one provider are flagged (ODEP-P10).
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class JobSharing implements JobStrategy {
    private static final List<Citation> CITATIONS = List.of(Citation.of("ASERT-S3"), Citation.of("SEM-29"));
    private static final List<Citation> ONE_AT_A_TIME = List.of(Citation.of("ODEP-P10"), Citation.of("SEM-9"));
    private static final String ONE_JOB = "sharing.one-description";
    private static final String PEOPLE = "sharing.people";

    @Override
    public StrategyId getId() {
        return StrategyId.SHARING;
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
        List<RuleFinding> findings = new ArrayList<>(Sources.newJob(design, ONE_JOB, CITATIONS));
        List<EntryId> jobs = Sources.jobs(design, brief);
        List<Sharer> sharers = design.getSharers();
        if (sharers.size() < 2) {
            findings.add(Clause.notMet(
                    PEOPLE, Reason.of("strategy.sharing.one-person").with("people", sharers.size()), CITATIONS));
            return findings;
        }
        boolean complete = sharers.stream().allMatch(one -> one.person() != null);
        findings.add(
                complete
                        ? Clause.met(PEOPLE, CITATIONS)
                        : Clause.of(
                                PEOPLE,
                                Outcome.CANNOT_TELL,
                                Reason.of("strategy.sharing.partner-to-be-found"),
                                CITATIONS));
        findings.addAll(Clause.metUnless(
                ONE_JOB,
                jobs.size() == 1
                        ? List.of()
                        : List.of(Reason.of("strategy.sharing.one-description").with("jobs", jobs.size())),
                CITATIONS));
        findings.addAll(Clause.metUnless("sharing.covered", uncovered(design, brief, jobs), CITATIONS));
        findings.addAll(Clause.metUnless("sharing.strengths", withoutStrength(sharers), CITATIONS));
        findings.addAll(Clause.metUnless("sharing.own-agreement", together(sharers), CITATIONS));
        findings.addAll(oneProvider(sharers));
        return findings;
    }

    private static List<Reason> uncovered(JobDesign design, WorkplaceBrief brief, List<EntryId> jobs) {
        List<Reason> problems = new ArrayList<>();
        for (EntryId job : jobs) {
            for (WorkTask task : brief.tasksOf(job)) {
                boolean covered = Sources.taken(design).contains(task.id())
                        && design.getSharers().stream()
                                .anyMatch(one -> one.tasks().contains(task.id()));
                if (!covered) {
                    problems.add(Reason.of("strategy.sharing.uncovered").with("task", task.toRef()));
                }
            }
        }
        return problems;
    }

    private static List<Reason> withoutStrength(List<Sharer> sharers) {
        List<Reason> problems = new ArrayList<>();
        for (int i = 0; i < sharers.size(); i++) {
            Sharer one = sharers.get(i);
            boolean stated = one.person() == null || !one.strengths().isEmpty();
            if (one.tasks().isEmpty() || !stated) {
                problems.add(Reason.of("strategy.sharing.no-strength").with("place", i + 1L));
            }
        }
        return problems;
    }

    private static List<Reason> together(List<Sharer> sharers) {
        return sharers.stream().anyMatch(one -> one.person() != null && !one.ownAgreement())
                ? List.of(Reason.of("strategy.sharing.one-agreement"))
                : List.of();
    }

    private static List<RuleFinding> oneProvider(List<Sharer> sharers) {
        List<ActorId> providers = sharers.stream()
                .flatMap(one -> Stream.ofNullable(one.provider()))
                .toList();
        return new LinkedHashSet<>(providers).size() < providers.size()
                ? List.of(Clause.flag(Reason.of("strategy.flag.one-provider"), List.of(), ONE_AT_A_TIME))
                : List.of();
    }

    @Override
    public DesignDrafts propose(Brief brief, PersonBrief person, DesignTools tools) {
        return brief instanceof WorkplaceBrief workplace
                ? SharingPlanner.of(workplace, person, tools).plan()
                : DesignDrafts.NONE;
    }
}
