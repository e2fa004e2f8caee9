package org.customizedemployment.core.strategy.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.core.assignment.AssignmentStatus;
import org.customizedemployment.core.design.DesignTask;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.PlannedSupport;
import org.customizedemployment.core.design.PlannedWork;
import org.customizedemployment.core.design.Remainder;
import org.customizedemployment.core.design.Sharer;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.employer.EmployerNeed;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.employer.WorkplaceJob;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.DesignConflict;
import org.customizedemployment.core.strategy.DesignConstraint;
import org.customizedemployment.core.strategy.DesignDraft;
import org.customizedemployment.core.strategy.DesignDrafts;
import org.customizedemployment.core.strategy.DesignObjective;
import org.customizedemployment.core.strategy.DesignTools;
import org.customizedemployment.core.strategy.brief.FitLevel;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.core.work.TaskKind;
import org.jspecify.annotations.Nullable;

/**
 * Splits one job between the person and one partner, by their strengths: of all splits the one whose weaker fit is best, then the one whose fits
 * together are best (ASERT-S3). Every split is tried, so the best is found; of a job with many tasks only some are, and the design says by how
 * much a better split could exceed it at most.
 * The design says when each of them works; of a partner who is still to be found nobody can say.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class SharingPlanner {
    private final WorkplaceBrief brief;
    private final PersonBrief person;
    private final DesignTools tools;

    private SharingPlanner(WorkplaceBrief brief, PersonBrief person, DesignTools tools) {
        this.brief = brief;
        this.person = person;
        this.tools = tools;
    }

    public static SharingPlanner of(WorkplaceBrief brief, PersonBrief person, DesignTools tools) {
        return new SharingPlanner(brief, person, tools);
    }

    /** One design for each vacant job and partner, or what stands against it; without partners one with a partner to be found. */
    public DesignDrafts plan() {
        List<DesignDraft> drafts = new ArrayList<>();
        List<DesignConflict> conflicts = new ArrayList<>();
        List<DesignTools.@Nullable Partner> partners = new ArrayList<>(tools.partners());
        if (partners.isEmpty()) {
            partners.add(null);
        }
        brief.jobs().stream()
                .filter(job -> job.getHolder().isEmpty())
                .sorted(Comparator.comparing(WorkplaceJob::id))
                .forEach(job -> partners.forEach(partner -> plan(job, partner, drafts, conflicts)));
        return new DesignDrafts(drafts, conflicts);
    }

    private void plan(
            WorkplaceJob job,
            DesignTools.@Nullable Partner partner,
            List<DesignDraft> drafts,
            List<DesignConflict> conflicts) {
        List<WorkTask> tasks = brief.tasksOf(job.id()).stream()
                .sorted(Comparator.comparing(WorkTask::id))
                .toList();
        // One task can't be split: there is nothing to propose or to explain.
        if (tasks.size() < 2) {
            return;
        }
        ProposedPay pay = ProposedPay.of(brief, person, tools.pay(), job.id());
        SharingSplits splits =
                new SharingSplits(brief, tasks, person, partner == null ? null : partner.brief(), tools, pay);
        List<DesignConstraint> all = splits.constraints(person);
        Optional<SharingSplits.Split> best = splits.best(all);
        if (best.isPresent()) {
            JobDesign design = new Shared(job, tasks, partner, splits, all, pay)
                    .design(best.get(), tools.idPrefix() + "-draft-" + (drafts.size() + 1));
            long value = best.get().weaker();
            drafts.add(
                    splits.areAll() || value == splits.most()
                            ? DesignDraft.optimal(design, DesignObjective.WEAKER_FIT_FIRST, value)
                            : new DesignDraft(
                                    design,
                                    DesignObjective.WEAKER_FIT_FIRST,
                                    AssignmentStatus.FEASIBLE,
                                    value,
                                    splits.most()));
        } else {
            conflicts.add(conflict(job, splits, all));
        }
    }

    /** Spares each constraint in turn that is not needed for there to be no split. */
    private static DesignConflict conflict(WorkplaceJob job, SharingSplits splits, List<DesignConstraint> all) {
        if (!splits.areAll()) {
            return new DesignConflict(StrategyId.SHARING, job.id(), false, List.of());
        }
        List<DesignConstraint> kept = new ArrayList<>(all);
        for (DesignConstraint one : all) {
            List<DesignConstraint> fewer = new ArrayList<>(kept);
            fewer.remove(one);
            if (splits.best(fewer).isEmpty()) {
                kept = fewer;
            }
        }
        return new DesignConflict(StrategyId.SHARING, job.id(), !kept.isEmpty(), kept);
    }

    /** One job and who shares it. */
    private final class Shared {
        private final WorkplaceJob job;
        private final List<WorkTask> tasks;
        private final DesignTools.@Nullable Partner partner;
        private final SharingSplits splits;
        private final List<DesignConstraint> kept;
        private final ProposedPay pay;

        Shared(
                WorkplaceJob job,
                List<WorkTask> tasks,
                DesignTools.@Nullable Partner partner,
                SharingSplits splits,
                List<DesignConstraint> kept,
                ProposedPay pay) {
            this.job = job;
            this.tasks = tasks;
            this.partner = partner;
            this.splits = splits;
            this.kept = kept;
            this.pay = pay;
        }

        JobDesign design(SharingSplits.Split split, String id) {
            List<WorkTask> own = splits.part(split.own());
            List<WorkTask> others = splits.rest(own);
            JobDesign.Builder design = JobDesign.builder();
            design.header(EntryHeader.first(id))
                    .employer(brief.employer())
                    .addStrategies(StrategyId.SHARING)
                    .jobTitle(job.getTitle())
                    .tasks(tasks.stream()
                            .map(task ->
                                    new DesignTask(task.id(), task.getWeekly().typical(), Remainder.NONE_LEFT))
                            .toList())
                    .needs(brief.needsMetBy(ids(tasks)).stream()
                            .map(EmployerNeed::id)
                            .toList())
                    .supports(own.stream()
                            .flatMap(task -> Stream.ofNullable(person.fit(task).giver())
                                    .map(giver -> new PlannedSupport(task.id(), giver)))
                            .toList())
                    .plannedWork(times(own, others))
                    .addSharers(sharer(person.getActor(), own, person, null))
                    .addSharers(
                            partner == null
                                    ? new Sharer(null, ids(others), List.of(), true, null)
                                    : sharer(partner.person(), others, partner.brief(), partner.provider()))
                    .pay(Optional.ofNullable(pay.rate()));
            return design.build();
        }

        private List<PlannedWork> times(List<WorkTask> own, List<WorkTask> others) {
            List<PlannedWork> times =
                    new ArrayList<>(splits.schedule(own, person, kept).orElseThrow());
            if (partner != null) {
                PersonBrief their = partner.brief();
                times.addAll(splits.schedule(others, their, splits.constraints(their))
                        .orElseThrow());
            }
            return times;
        }
    }

    private static Sharer sharer(ActorId who, List<WorkTask> tasks, PersonBrief one, @Nullable ActorId provider) {
        List<TaskKind> strengths = tasks.stream()
                .filter(task -> one.fit(task).level() != FitLevel.NOT_KNOWN)
                .flatMap(task -> task.getSkills().stream())
                .distinct()
                .sorted()
                .toList();
        return new Sharer(who, ids(tasks), strengths, true, provider);
    }

    private static List<EntryId> ids(List<WorkTask> tasks) {
        return tasks.stream().map(WorkTask::id).toList();
    }
}
