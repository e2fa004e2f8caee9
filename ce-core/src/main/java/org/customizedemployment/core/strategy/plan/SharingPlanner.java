package org.customizedemployment.core.strategy.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.core.design.DesignTask;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.PlannedSupport;
import org.customizedemployment.core.design.Remainder;
import org.customizedemployment.core.design.Sharer;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.discovery.ConditionWish;
import org.customizedemployment.core.employer.EmployerNeed;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.employer.WorkplaceJob;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.DesignDraft;
import org.customizedemployment.core.strategy.DesignDrafts;
import org.customizedemployment.core.strategy.DesignObjective;
import org.customizedemployment.core.strategy.DesignTools;
import org.customizedemployment.core.strategy.brief.FitLevel;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.brief.PersonLimits;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.work.TaskKind;
import org.jspecify.annotations.Nullable;

/**
 * Splits one job between the person and one partner, by their strengths: of all splits the one whose weaker fit is best, then the one whose fits
 * together are best (ASERT-S3). Every split is tried, so the best is found; a job with more tasks than that allows is not proposed for sharing.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class SharingPlanner {
    private static final int MOST_TASKS = 14;

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

    /** One design for each vacant job and partner; without partners one with a partner to be found. */
    public DesignDrafts plan() {
        List<DesignDraft> drafts = new ArrayList<>();
        List<DesignTools.@Nullable Partner> partners = new ArrayList<>(tools.partners());
        if (partners.isEmpty()) {
            partners.add(null);
        }
        for (WorkplaceJob job : brief.jobs()) {
            List<WorkTask> tasks = brief.tasksOf(job.id());
            boolean splits = job.getHolder().isEmpty() && tasks.size() > 1 && tasks.size() <= MOST_TASKS;
            for (DesignTools.Partner partner : splits ? partners : List.<DesignTools.Partner>of()) {
                best(tasks, partner)
                        .ifPresent(split -> drafts.add(DesignDraft.optimal(
                                design(job, tasks, partner, split, drafts.size() + 1),
                                DesignObjective.WEAKER_FIT_FIRST,
                                split.weaker())));
            }
        }
        return new DesignDrafts(drafts, List.of());
    }

    /**
     * A split that fits.
     *
     * @param own bit i: the i-th task is the person's
     * @param weaker the weaker fit; the person's own without a partner
     * @param both the sum
     */
    private record Split(int own, long weaker, long both) {}

    private Optional<Split> best(List<WorkTask> tasks, DesignTools.@Nullable Partner partner) {
        List<Split> splits = new ArrayList<>();
        int all = (1 << tasks.size()) - 1;
        for (int own = 1; own < all; own++) {
            long mine = fit(part(tasks, own), person);
            long theirs = partner == null ? mine : fit(part(tasks, all - own), partner.brief());
            splits.add(new Split(own, Math.min(mine, theirs), mine + theirs));
        }
        splits.sort(Comparator.comparingLong((Split one) -> -one.weaker())
                .thenComparingLong(one -> -one.both())
                .thenComparingInt(Split::own));
        return splits.stream()
                .filter(one -> one.weaker() > 0)
                .filter(one -> suits(part(tasks, one.own()), person)
                        && (partner == null || suits(part(tasks, all - one.own()), partner.brief())))
                .findFirst();
    }

    private static List<WorkTask> part(List<WorkTask> tasks, int bits) {
        return IntStream.range(0, tasks.size())
                .filter(i -> (bits >> i & 1) == 1)
                .mapToObj(tasks::get)
                .toList();
    }

    private static long fit(List<WorkTask> tasks, PersonBrief one) {
        return tasks.stream()
                .mapToLong(task ->
                        Points.fit(task, one) * task.getWeekly().typical().value())
                .sum();
    }

    /** Whether these tasks keep what must be and must not be, the hours, and the times. */
    private boolean suits(List<WorkTask> tasks, PersonBrief one) {
        Minutes weekly = minutes(tasks);
        PersonLimits limits = one.limits();
        PersonLimits.Stated<Minutes> least = limits.leastWeekly();
        PersonLimits.Stated<Minutes> most = limits.mostWeekly();
        boolean hours = (least == null || weekly.compareTo(least.value()) >= 0)
                && (most == null || weekly.compareTo(most.value()) <= 0);
        boolean ruledOut = tasks.stream().anyMatch(task -> !one.ruledOutBy(task).isEmpty());
        return hours
                && !ruledOut
                && conditionsHold(tasks, one)
                && Scheduling.of(tasks, brief, one, tools).isPresent();
    }

    private boolean conditionsHold(List<WorkTask> tasks, PersonBrief one) {
        return one.conditions(true).stream().allMatch(wish -> {
            boolean there = brief.conditions().contains(wish.topic().condition());
            boolean inTasks = tasks.stream()
                    .anyMatch(task ->
                            PersonBrief.conditionsOf(task).contains(wish.topic().condition()));
            return wish.topic().wish() == ConditionWish.MUST_HAVE ? there || inTasks : !there;
        });
    }

    private static Minutes minutes(List<WorkTask> tasks) {
        return tasks.stream().map(task -> task.getWeekly().typical()).reduce(Minutes.ZERO, Minutes::plus);
    }

    private JobDesign design(
            WorkplaceJob job, List<WorkTask> tasks, DesignTools.@Nullable Partner partner, Split split, int number) {
        List<WorkTask> own = part(tasks, split.own());
        List<WorkTask> others =
                tasks.stream().filter(task -> !own.contains(task)).toList();
        JobDesign.Builder design = JobDesign.builder();
        design.header(EntryHeader.first(tools.idPrefix() + "-draft-" + number))
                .employer(brief.employer())
                .addStrategies(StrategyId.SHARING)
                .jobTitle(job.getTitle())
                .tasks(tasks.stream()
                        .map(task -> new DesignTask(task.id(), task.getWeekly().typical(), Remainder.NONE_LEFT))
                        .toList())
                .needs(brief.needsMetBy(tasks.stream().map(WorkTask::id).toList()).stream()
                        .map(EmployerNeed::id)
                        .toList())
                .supports(own.stream()
                        .flatMap(task -> Stream.ofNullable(person.fit(task).giver())
                                .map(giver -> new PlannedSupport(task.id(), giver)))
                        .toList())
                .addSharers(sharer(person.getActor(), own, person, null))
                .addSharers(
                        partner == null
                                ? new Sharer(null, ids(others), List.of(), true, null)
                                : sharer(partner.person(), others, partner.brief(), partner.provider()))
                .pay(Optional.ofNullable(
                        ProposedPay.of(brief, person, tools.pay(), job.id()).rate()));
        return design.build();
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
