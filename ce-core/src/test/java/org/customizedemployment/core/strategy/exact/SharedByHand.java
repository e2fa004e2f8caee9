package org.customizedemployment.core.strategy.exact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.strategy.DesignConstraint;
import org.customizedemployment.core.strategy.DesignConstraint.Kind;
import org.customizedemployment.core.strategy.brief.FitLevel;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.plan.Points;
import org.jspecify.annotations.Nullable;

/** The best split of one description by trying each: every task with one of the two, each within what they said, each with a strength. */
final class SharedByHand {
    private final Instance instance;
    private final List<WorkTask> tasks;
    private final List<ProfileStatement> own;
    private final @Nullable List<ProfileStatement> partner;
    private final BiPredicate<Kind, String> holds;

    /**
     * @param partner what the partner said; null: to be found
     * @param constraints those of the first person that hold; null: all
     */
    SharedByHand(
            Instance instance,
            List<WorkTask> tasks,
            @Nullable List<ProfileStatement> partner,
            @Nullable List<DesignConstraint> constraints) {
        this.instance = instance;
        this.tasks = tasks;
        this.own = instance.statements;
        this.partner = partner;
        this.holds = (kind, subject) -> constraints == null
                || constraints.stream()
                        .anyMatch(one -> one.kind() == kind && one.subject().equals(subject));
    }

    /** The weaker fit of the best split; empty: there is none. */
    Optional<Long> weaker() {
        Long best = null;
        int all = (1 << tasks.size()) - 1;
        for (int bits = 1; bits < all; bits++) {
            List<WorkTask> mine = part(bits);
            List<WorkTask> theirs = part(all - bits);
            boolean fine =
                    suits(mine, own, holds) && (partner == null || suits(theirs, partner, (kind, subject) -> true));
            if (fine) {
                long fit = fit(mine, own);
                long weaker = partner == null ? fit : Math.min(fit, fit(theirs, partner));
                best = best == null || weaker > best ? Long.valueOf(weaker) : best;
            }
        }
        return Optional.ofNullable(best);
    }

    private List<WorkTask> part(int bits) {
        List<WorkTask> part = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            if ((bits >> i & 1) == 1) {
                part.add(tasks.get(i));
            }
        }
        return part;
    }

    private static PersonBrief brief(List<ProfileStatement> statements) {
        return PersonBrief.of(ActorId.of("someone"), statements);
    }

    private static long fit(List<WorkTask> part, List<ProfileStatement> statements) {
        return part.stream()
                .mapToLong(task -> Points.fit(task, brief(statements))
                        * task.getWeekly().typical().value())
                .sum();
    }

    private boolean suits(List<WorkTask> part, List<ProfileStatement> statements, BiPredicate<Kind, String> rules) {
        Said said = new Said(statements, rules);
        long minutes = part.stream()
                .mapToLong(task -> task.getWeekly().typical().value())
                .sum();
        boolean strength = !rules.test(Kind.EACH_HAS_A_STRENGTH, "")
                || part.stream().anyMatch(task -> brief(statements).fit(task).level() != FitLevel.NOT_KNOWN);
        return strength
                && part.stream().noneMatch(said::isRuledOut)
                && said.conditionsHold(part, instance.place)
                && said.hoursHold((int) minutes)
                && fits(part, 0, new ArrayList<>(), new Week(instance.open, tasks, statements, rules));
    }

    private static boolean fits(List<WorkTask> part, int at, List<Week.Part> parts, Week week) {
        if (at == part.size()) {
            return week.fits(parts);
        }
        int whole = (int) part.get(at).getWeekly().typical().value() / Instance.QUARTER;
        for (List<Week.Part> way : week.ways(part.get(at))) {
            if (way.stream().mapToInt(Week.Part::quarters).sum() == whole) {
                List<Week.Part> more = new ArrayList<>(parts);
                more.addAll(way);
                if (fits(part, at + 1, more, week)) {
                    return true;
                }
            }
        }
        return false;
    }
}
