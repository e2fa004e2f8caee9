package org.customizedemployment.core.design;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Rate;
import org.jspecify.annotations.Nullable;

/**
 * What a renegotiation changes: the difference of two designs (SEM-6, ICF-T29). Both of one workplace or not; nothing is judged.
 *
 * @param added tasks only in the second, with its minutes
 * @param removed tasks only in the first, with its minutes
 * @param changed tasks in both whose minutes differ
 * @param weeklyBefore minutes a week of the first
 * @param weeklyAfter minutes a week of the second
 * @param payBefore pay of the first; null if none was stated
 * @param payAfter pay of the second; null if none was stated
 * @param strategiesAdded strategies only in the second
 * @param strategiesRemoved strategies only in the first
 * @param scheduleChanged whether the times of work differ
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DesignDifference(
        List<DesignTask> added,
        List<DesignTask> removed,
        List<ChangedTask> changed,
        Minutes weeklyBefore,
        Minutes weeklyAfter,
        @Nullable Rate payBefore,
        @Nullable Rate payAfter,
        List<StrategyId> strategiesAdded,
        List<StrategyId> strategiesRemoved,
        boolean scheduleChanged) {
    public DesignDifference {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
        strategiesAdded = List.copyOf(strategiesAdded);
        strategiesRemoved = List.copyOf(strategiesRemoved);
    }

    /**
     * A task whose minutes differ.
     *
     * @param task the task
     * @param before minutes a week before
     * @param after minutes a week after
     */
    public record ChangedTask(EntryId task, Minutes before, Minutes after) {}

    /** What the second changes in the first. */
    public static DesignDifference between(JobDesign first, JobDesign second) {
        return new DesignDifference(
                only(second, first),
                only(first, second),
                changed(first, second),
                first.weeklyMinutes(),
                second.weeklyMinutes(),
                first.getPay().orElse(null),
                second.getPay().orElse(null),
                tags(second, first),
                tags(first, second),
                !first.getPlannedWork().equals(second.getPlannedWork())
                        || !first.getSchedule().equals(second.getSchedule()));
    }

    /** Whether tasks, minutes, times and pay are the same. */
    public boolean isEmpty() {
        return added.isEmpty()
                && removed.isEmpty()
                && changed.isEmpty()
                && !scheduleChanged
                && Objects.equals(payBefore, payAfter)
                && strategiesAdded.isEmpty()
                && strategiesRemoved.isEmpty();
    }

    private static List<DesignTask> only(JobDesign in, JobDesign notIn) {
        return in.getTasks().stream()
                .filter(line -> line(notIn, line.task()).isEmpty())
                .toList();
    }

    private static Optional<DesignTask> line(JobDesign design, EntryId task) {
        return design.getTasks().stream().filter(one -> one.task().equals(task)).findFirst();
    }

    private static List<ChangedTask> changed(JobDesign first, JobDesign second) {
        return first.getTasks().stream()
                .flatMap(before -> line(second, before.task())
                        .filter(after -> !after.weekly().equals(before.weekly()))
                        .map(after -> new ChangedTask(before.task(), before.weekly(), after.weekly()))
                        .stream())
                .toList();
    }

    private static List<StrategyId> tags(JobDesign in, JobDesign notIn) {
        return in.getStrategies().stream()
                .filter(one -> !notIn.getStrategies().contains(one))
                .toList();
    }
}
