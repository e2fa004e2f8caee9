package org.customizedemployment.core.strategy.exact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.ToLongFunction;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.employer.PrimaryResponsibility;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.DesignConstraint;
import org.customizedemployment.core.strategy.DesignConstraint.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The best job by trying every choice of tasks, of parts of them, of days, and of times used, as SEM-28 and SEM-29 say it. Knows no planner and no
 * solver. Which of the constraints hold can be chosen, so that a conflict can be tried too.
 */
final class ByHand {
    private final Instance instance;
    private final StrategyId strategy;
    private final @Nullable EntryId job;
    /** Whether a constraint holds: its kind and subject. */
    private final BiPredicate<Kind, String> holds;

    private final Said person;
    private final Week week;

    ByHand(Instance instance, StrategyId strategy, @Nullable EntryId job, BiPredicate<Kind, String> holds) {
        this.instance = instance;
        this.strategy = strategy;
        this.job = job;
        this.holds = holds;
        this.person = new Said(instance.statements, holds);
        this.week = new Week(instance.open, instance.tasks, instance.statements, holds);
    }

    static ByHand all(Instance instance, StrategyId strategy, @Nullable EntryId job) {
        return new ByHand(instance, strategy, job, (kind, subject) -> true);
    }

    static ByHand only(
            Instance instance, StrategyId strategy, @Nullable EntryId job, List<DesignConstraint> constraints) {
        return new ByHand(
                instance,
                strategy,
                job,
                (kind, subject) -> constraints.stream()
                        .anyMatch(one -> one.kind() == kind && one.subject().equals(subject)));
    }

    /** What the best job is worth, by what a quarter hour of each task is worth; empty: there is no job. */
    Optional<Long> best(ToLongFunction<WorkTask> worth) {
        List<WorkTask> tasks = candidates();
        Best best = new Best();
        choose(tasks, 0, new Chosen(), worth, best);
        return Optional.ofNullable(best.value);
    }

    private static final class Best {
        @Nullable
        Long value;
    }

    /** Quarters taken of each task so far, and where each part may lie. */
    private static final class Chosen {
        final List<WorkTask> tasks = new ArrayList<>();
        final List<Integer> quarters = new ArrayList<>();
        final List<Week.Part> parts = new ArrayList<>();
    }

    private void choose(List<WorkTask> tasks, int at, Chosen chosen, ToLongFunction<WorkTask> worth, Best best) {
        if (at == tasks.size()) {
            long value = 0;
            for (int i = 0; i < chosen.tasks.size(); i++) {
                value += worth.applyAsLong(chosen.tasks.get(i)) * chosen.quarters.get(i);
            }
            if ((best.value == null || value > best.value) && isFine(chosen) && week.fits(chosen.parts)) {
                best.value = value;
            }
            return;
        }
        choose(tasks, at + 1, chosen, worth, best);
        WorkTask task = tasks.get(at);
        for (List<Week.Part> way : week.ways(task)) {
            chosen.tasks.add(task);
            chosen.quarters.add(way.stream().mapToInt(Week.Part::quarters).sum());
            chosen.parts.addAll(way);
            choose(tasks, at + 1, chosen, worth, best);
            chosen.tasks.remove(chosen.tasks.size() - 1);
            chosen.quarters.remove(chosen.quarters.size() - 1);
            way.forEach(part -> chosen.parts.remove(chosen.parts.size() - 1));
        }
    }

    /** Tasks that may be in it at all. */
    private List<WorkTask> candidates() {
        return instance.tasks.stream()
                .filter(this::isOfTheScope)
                .filter(task -> !isPrimaryOfHolder(task))
                .filter(task -> !person.isRuledOut(task))
                .filter(task -> strategy.equals(StrategyId.CARVING)
                        || task.getJob().isEmpty()
                        || hasCoreWork(task.getJob().orElseThrow()))
                .toList();
    }

    private boolean isOfTheScope(WorkTask task) {
        if (task.getJob().isEmpty()) {
            return strategy.equals(StrategyId.CREATION)
                    && instance.needs.stream().anyMatch(need -> need.getTasks().contains(task.id()));
        }
        EntryId from = task.getJob().orElseThrow();
        return job == null ? isHeld(from) : from.equals(job);
    }

    private boolean isHeld(EntryId id) {
        return instance.jobs.stream()
                .anyMatch(one -> one.id().equals(id) && one.getHolder().isPresent());
    }

    private boolean isPrimaryOfHolder(WorkTask task) {
        return task.getJob().filter(this::isHeld).isPresent()
                && task.getPrimaryResponsibility() != PrimaryResponsibility.NO
                && holds.test(
                        Kind.PRIMARY_RESPONSIBILITIES_STAY,
                        task.getJob().orElseThrow().value());
    }

    private boolean hasCoreWork(EntryId donor) {
        return instance.tasks.stream()
                .anyMatch(task -> task.getJob().filter(donor::equals).isPresent()
                        && task.getPrimaryResponsibility() == PrimaryResponsibility.YES);
    }

    private boolean isFine(Chosen chosen) {
        int total = chosen.quarters.stream().mapToInt(Integer::intValue).sum();
        if (total == 0 || !person.hoursHold(total * Instance.QUARTER)) {
            return false;
        }
        boolean conditions = person.conditionsHold(chosen.tasks, instance.place);
        boolean unmet = !strategy.equals(StrategyId.CREATION)
                || chosen.tasks.stream().anyMatch(task -> task.getJob().isEmpty());
        return conditions && unmet && instance.jobs.stream().allMatch(one -> jobHolds(one.id(), chosen));
    }

    private boolean jobHolds(EntryId source, Chosen chosen) {
        int quarters = 0;
        int count = 0;
        for (int i = 0; i < chosen.tasks.size(); i++) {
            if (chosen.tasks.get(i).getJob().filter(source::equals).isPresent()) {
                quarters += chosen.quarters.get(i);
                count++;
            }
        }
        List<WorkTask> own = instance.tasks.stream()
                .filter(task -> task.getJob().filter(source::equals).isPresent())
                .toList();
        Kind keeps = strategy.equals(StrategyId.CARVING) ? Kind.NOT_ALL_TASKS_OF_THE_JOB : Kind.DONOR_KEEPS_A_TASK;
        boolean left = count == 0 || count < own.size() || !holds.test(keeps, source.value());
        long weekly = instance.jobs.stream()
                .filter(one -> one.id().equals(source))
                .findFirst()
                .orElseThrow()
                .getWeekly()
                .map(one -> one.value())
                .orElseGet(() -> own.stream()
                        .mapToLong(task -> task.getWeekly().typical().value())
                        .sum());
        boolean half = !isHeld(source)
                || !holds.test(Kind.DONOR_GIVES_AT_MOST, source.value())
                || quarters * Instance.QUARTER * 2L <= weekly;
        return left && half;
    }
}
