package org.customizedemployment.core.strategy.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.design.PlannedWork;
import org.customizedemployment.core.discovery.ConditionWish;
import org.customizedemployment.core.discovery.ProfileTopic;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.strategy.DesignConstraint;
import org.customizedemployment.core.strategy.DesignConstraint.Kind;
import org.customizedemployment.core.strategy.DesignTools;
import org.customizedemployment.core.strategy.brief.FitLevel;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.brief.PersonLimits;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.WeeklyWindow;
import org.jspecify.annotations.Nullable;

/**
 * Splits of one description between the person and a partner, the best that suits both found by trying each. Of a long description only the
 * tasks that the two are most alike in are tried on both sides; the others are with the one whom they suit better.
 */
final class SharingSplits {
    private static final Comparator<Split> BEST_FIRST = Comparator.comparingLong((Split one) -> -one.weaker())
            .thenComparingLong(one -> -one.both())
            .thenComparingInt(Split::own);

    /** So many tasks are tried on both sides: 16 384 splits. */
    private static final int MOST_TRIED = 14;

    private final WorkplaceBrief brief;
    private final List<WorkTask> tasks;
    private final PersonBrief person;
    private final @Nullable PersonBrief partner;
    private final DesignTools tools;
    private final ProposedPay pay;

    /** The tasks that are tried on both sides; all of them in a short description. */
    private final List<WorkTask> tried;

    /** Those that are the person's in every split. */
    private final List<WorkTask> settled;

    SharingSplits(
            WorkplaceBrief brief,
            List<WorkTask> tasks,
            PersonBrief person,
            @Nullable PersonBrief partner,
            DesignTools tools,
            ProposedPay pay) {
        this.brief = brief;
        this.tasks = tasks;
        this.person = person;
        this.partner = partner;
        this.tools = tools;
        this.pay = pay;
        List<WorkTask> clearestFirst = new ArrayList<>(tasks);
        clearestFirst.sort(Comparator.comparingLong((WorkTask task) -> -Math.abs(lead(task))));
        List<WorkTask> clear = clearestFirst.subList(0, Math.max(0, tasks.size() - MOST_TRIED));
        this.tried = tasks.stream().filter(task -> !clear.contains(task)).toList();
        this.settled = clear.stream().filter(task -> lead(task) > 0).toList();
    }

    /** By how much a task suits the person better; without a known partner, whether it suits them at all. */
    private long lead(WorkTask task) {
        PersonBrief other = partner;
        return other == null
                ? person.fit(task).level() == FitLevel.NOT_KNOWN ? -1 : 0
                : fit(List.of(task), person) - fit(List.of(task), other);
    }

    /** Whether every split was tried, so that the best found is the best. */
    boolean areAll() {
        return tried.size() == tasks.size();
    }

    /** What the weaker fit can't exceed in any split, suiting or not. */
    long most() {
        long mine = fit(tasks, person);
        PersonBrief other = partner;
        if (other == null) {
            return mine;
        }
        long both = tasks.stream()
                .mapToLong(task -> Math.max(fit(List.of(task), person), fit(List.of(task), other)))
                .sum();
        return Math.min(Math.min(mine, fit(tasks, other)), both / 2);
    }

    /**
     * A split that fits.
     *
     * @param own bit i: the i-th of the tasks tried is the person's
     * @param weaker the weaker fit; the person's own without a partner
     * @param both the sum
     */
    record Split(int own, long weaker, long both) {}

    /** The best split that keeps those of the person's constraints; the partner's all hold. */
    Optional<Split> best(List<DesignConstraint> kept) {
        List<Split> splits = new ArrayList<>();
        for (int own = 0; own < 1 << tried.size(); own++) {
            List<WorkTask> part = part(own);
            if (!part.isEmpty() && part.size() < tasks.size()) {
                long mine = fit(part, person);
                long theirs = partner == null ? mine : fit(rest(part), partner);
                splits.add(new Split(own, Math.min(mine, theirs), mine + theirs));
            }
        }
        splits.sort(BEST_FIRST);
        return splits.stream()
                .filter(one -> suits(part(one.own()), person, kept, pay))
                .filter(one -> partner == null || suitsPartner(rest(part(one.own())), partner))
                .findFirst();
    }

    /** What a split gives the person, in the order of the tasks. */
    List<WorkTask> part(int own) {
        List<WorkTask> part = new ArrayList<>(settled);
        for (int i = 0; i < tried.size(); i++) {
            if ((own >> i & 1) == 1) {
                part.add(tried.get(i));
            }
        }
        part.sort(Comparator.comparingInt(tasks::indexOf));
        return part;
    }

    /** What it leaves to the partner. */
    List<WorkTask> rest(List<WorkTask> part) {
        return tasks.stream().filter(task -> !part.contains(task)).toList();
    }

    private static long fit(List<WorkTask> tasks, PersonBrief one) {
        return tasks.stream()
                .mapToLong(task ->
                        Points.fit(task, one) * task.getWeekly().typical().value())
                .sum();
    }

    private boolean suitsPartner(List<WorkTask> part, PersonBrief one) {
        return suits(part, one, constraints(one), pay);
    }

    /** The constraints of someone who shares: their own, that they bring a strength, and the day in one stretch. */
    List<DesignConstraint> constraints(PersonBrief one) {
        List<DesignConstraint> all = new ArrayList<>(PersonConstraints.of(brief, one, pay));
        all.add(new DesignConstraint(Kind.EACH_HAS_A_STRENGTH, "", null));
        if (tools.oneStretch()) {
            all.add(new DesignConstraint(Kind.ONE_STRETCH_A_DAY, "", null));
        }
        return all;
    }

    private boolean suits(List<WorkTask> part, PersonBrief one, List<DesignConstraint> kept, ProposedPay rate) {
        boolean ruledOut =
                part.stream().anyMatch(task -> kept.stream().anyMatch(constraint -> constraint.rulesOut(task)));
        boolean strength = !JobModel.has(kept, Kind.EACH_HAS_A_STRENGTH, "") || hasStrength(part, one);
        return !ruledOut
                && strength
                && hoursHold(part, one, kept, rate)
                && conditionsHold(part, one, kept)
                && schedule(part, one, kept).isPresent();
    }

    private static boolean hasStrength(List<WorkTask> part, PersonBrief one) {
        return part.stream().anyMatch(task -> one.fit(task).level() != FitLevel.NOT_KNOWN);
    }

    private static boolean hoursHold(
            List<WorkTask> part, PersonBrief one, List<DesignConstraint> kept, ProposedPay rate) {
        Minutes weekly = part.stream().map(task -> task.getWeekly().typical()).reduce(Minutes.ZERO, Minutes::plus);
        PersonLimits.Stated<Minutes> least = one.limits().leastWeekly();
        PersonLimits.Stated<Minutes> most = one.limits().mostWeekly();
        boolean tooShort =
                least != null && JobModel.has(kept, Kind.PERSON_LEAST_HOURS, "") && weekly.compareTo(least.value()) < 0;
        boolean tooLong =
                most != null && JobModel.has(kept, Kind.PERSON_MOST_HOURS, "") && weekly.compareTo(most.value()) > 0;
        boolean tooMuch = JobModel.has(kept, Kind.PERSON_EARNINGS_LIMIT, "")
                && rate.longestWeek(one)
                        .filter(longest -> weekly.compareTo(longest) > 0)
                        .isPresent();
        return !tooShort && !tooLong && !tooMuch;
    }

    private boolean conditionsHold(List<WorkTask> part, PersonBrief one, List<DesignConstraint> kept) {
        return one.conditions(true).stream().allMatch(wish -> {
            ProfileTopic.Condition topic = wish.topic();
            boolean must = topic.wish() == ConditionWish.MUST_HAVE;
            Kind kind = must ? Kind.PERSON_MUST_HAVE : Kind.PERSON_MUST_NOT_HAVE;
            boolean there = brief.conditions().contains(topic.condition());
            boolean inTasks = part.stream()
                    .anyMatch(task -> PersonBrief.conditionsOf(task).contains(topic.condition()));
            return !JobModel.has(kept, kind, topic.condition().value()) || (must ? there || inTasks : !there);
        });
    }

    /** When someone does their part, with those constraints. */
    Optional<List<PlannedWork>> schedule(List<WorkTask> part, PersonBrief one, List<DesignConstraint> kept) {
        List<List<WeeklyWindow>> times = one.topics(ProfileTopic.Times.class).stream()
                .filter(stated -> JobModel.has(
                        kept, Kind.PERSON_TIMES, stated.statement().id().value()))
                .map(stated -> stated.topic().windows())
                .toList();
        return Scheduling.of(part, brief, times, JobModel.has(kept, Kind.ONE_STRETCH_A_DAY, ""), tools);
    }
}
