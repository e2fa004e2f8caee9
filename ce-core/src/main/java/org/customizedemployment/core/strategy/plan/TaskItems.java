package org.customizedemployment.core.strategy.plan;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.customizedemployment.core.assignment.AssignmentItem;
import org.customizedemployment.core.assignment.ItemGroup;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.value.WeeklyWindow;
import org.customizedemployment.core.work.TaskFrequency;

/** The items of one task in the problem: one, or one a day. Their ids tell the task. */
final class TaskItems {
    private static final int SHORTEST_PART = 15;
    private static final String AT = "@";

    private final WorkTask task;
    private final int grains;
    private final int grain;
    private final Optional<String> donor;
    private final SortedMap<DayOfWeek, List<String>> slots;
    private final long worth;

    TaskItems(WorkTask task, int grain, Slots slots, long worth) {
        this.task = task;
        this.grain = grain;
        this.grains = (int) (task.getWeekly().typical().value() / grain);
        this.donor = task.getJob().map(EntryId::value);
        this.slots = slots.allowed(task);
        this.worth = worth;
    }

    /** The task that an item is of. */
    static EntryId taskOf(String item) {
        int at = item.lastIndexOf(AT);
        return EntryId.of(at < 0 ? item : item.substring(0, at));
    }

    /** Whether it needs each working day and there is one without time for it. */
    boolean lacksADay() {
        return isEachDay() && days().stream().anyMatch(day -> !slots.containsKey(day));
    }

    private boolean isEachDay() {
        TaskFrequency frequency = task.getFrequency().orElse(TaskFrequency.AS_NEEDED);
        boolean daily = frequency == TaskFrequency.DAILY || frequency == TaskFrequency.SEVERAL_TIMES_A_DAY;
        return daily && !task.isDivisible() && grains >= days().size();
    }

    private boolean isOneDay() {
        TaskFrequency frequency = task.getFrequency().orElse(TaskFrequency.AS_NEEDED);
        return (frequency == TaskFrequency.WEEKLY || frequency == TaskFrequency.MONTHLY) && !task.isDivisible();
    }

    /** The days on which a daily task is done: those of its own times, else Monday to Friday. */
    private List<DayOfWeek> days() {
        return (task.getWindows().isEmpty() ? Slots.ASSUMED : task.getWindows())
                .stream().map(WeeklyWindow::day).distinct().sorted().toList();
    }

    /** Empty if it can't be taken for want of time. */
    List<AssignmentItem> items() {
        if (grains == 0 || slots.isEmpty() || lacksADay()) {
            return List.of();
        }
        if (isEachDay()) {
            List<AssignmentItem> items = new ArrayList<>();
            int count = days().size();
            for (int i = 0; i < count; i++) {
                int share = grains / count + (i < grains % count ? 1 : 0);
                DayOfWeek day = days().get(i);
                items.add(item(AT + day.getValue(), share, share, slots.getOrDefault(day, List.of())));
            }
            return items;
        }
        if (isOneDay()) {
            return slots.entrySet().stream()
                    .map(day -> item(AT + day.getKey().getValue(), grains, grains, day.getValue()))
                    .toList();
        }
        List<String> all = slots.values().stream().flatMap(List::stream).toList();
        boolean part = task.isDivisible() && task.getJob().isPresent();
        int least = part ? Math.min(grains, Math.max(1, SHORTEST_PART / grain)) : grains;
        return List.of(item("", least, grains, all));
    }

    private AssignmentItem item(String suffix, int least, int most, List<String> where) {
        return AssignmentItem.builder()
                .id(task.id().value() + suffix)
                .donor(donor)
                .least(least)
                .most(most)
                .divisible(true)
                .slots(where)
                .worthPerGrain(worth)
                .build();
    }

    /** All days or none; one day at most. */
    List<ItemGroup> groups(List<AssignmentItem> items) {
        List<String> ids = items.stream().map(AssignmentItem::getId).toList();
        if (ids.size() < 2) {
            return List.of();
        }
        String name = "task:" + task.id().value();
        return List.of(isEachDay() ? ItemGroup.together(name, ids) : ItemGroup.atMost(name, 1, ids));
    }

    /** Items of which exactly one is taken if the task is: to count tasks. */
    List<String> counted(List<AssignmentItem> items) {
        return items.stream()
                .limit(isEachDay() ? 1 : items.size())
                .map(AssignmentItem::getId)
                .toList();
    }
}
