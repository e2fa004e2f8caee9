package org.customizedemployment.core.strategy.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

/** All splits of one description between the person and a partner, the best that suits both found by trying each. */
final class SharingSplits {
    private static final Comparator<Split> BEST_FIRST = Comparator.comparingLong((Split one) -> -one.weaker())
            .thenComparingLong(one -> -one.both())
            .thenComparingInt(Split::own);

    private final WorkplaceBrief brief;
    private final List<WorkTask> tasks;
    private final PersonBrief person;
    private final @Nullable PersonBrief partner;
    private final DesignTools tools;
    private final ProposedPay pay;

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
    }

    /**
     * A split that fits.
     *
     * @param own bit i: the i-th task is the person's
     * @param weaker the weaker fit; the person's own without a partner
     * @param both the sum
     */
    record Split(int own, long weaker, long both) {}

    /** The best split that keeps those of the person's constraints; the partner's all hold. */
    Optional<Split> best(List<DesignConstraint> kept) {
        List<Split> splits = new ArrayList<>();
        int all = (1 << tasks.size()) - 1;
        for (int own = 1; own < all; own++) {
            long mine = fit(part(own), person);
            long theirs = partner == null ? mine : fit(part(all - own), partner);
            splits.add(new Split(own, Math.min(mine, theirs), mine + theirs));
        }
        splits.sort(BEST_FIRST);
        return splits.stream()
                .filter(one -> suits(part(one.own()), person, kept, pay))
                .filter(one -> partner == null || suitsPartner(part(all - one.own()), partner))
                .findFirst();
    }

    List<WorkTask> part(int bits) {
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
