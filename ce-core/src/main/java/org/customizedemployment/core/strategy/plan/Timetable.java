package org.customizedemployment.core.strategy.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.customizedemployment.core.assignment.AssignmentAnswer;
import org.customizedemployment.core.assignment.Choice;
import org.customizedemployment.core.design.PlannedWork;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.value.WeeklyWindow;

/** Puts the grains of each slot on the clock: one after the other, the stretch of a day without a gap. */
final class Timetable {
    private final Slots slots;
    private final AssignmentAnswer answer;
    private final int grain;

    Timetable(Slots slots, AssignmentAnswer answer, int grain) {
        this.slots = slots;
        this.answer = answer;
        this.grain = grain;
    }

    List<PlannedWork> work() {
        SortedMap<WeeklyWindow, SortedMap<EntryId, Integer>> used = new TreeMap<>();
        for (Choice choice : answer.choices()) {
            for (Choice.Placement one : choice.placements()) {
                used.computeIfAbsent(slots.piece(one.slot()), piece -> new TreeMap<>())
                        .merge(TaskItems.taskOf(choice.item()), one.grains(), Integer::sum);
            }
        }
        List<PlannedWork> work = new ArrayList<>();
        List<WeeklyWindow> pieces = List.copyOf(used.keySet());
        for (int i = 0; i < pieces.size(); i++) {
            WeeklyWindow piece = pieces.get(i);
            SortedMap<EntryId, Integer> tasks = used.getOrDefault(piece, new TreeMap<>());
            int length = tasks.values().stream().mapToInt(Integer::intValue).sum() * grain;
            boolean afterOne = i > 0 && pieces.get(i - 1).day() == piece.day();
            boolean beforeOne = i + 1 < pieces.size() && pieces.get(i + 1).day() == piece.day();
            // The first of several parts of a day ends where the next begins; the last begins where the one before
            // ends.
            int from = beforeOne && !afterOne ? piece.until() - length : piece.from();
            for (Map.Entry<EntryId, Integer> one : tasks.entrySet()) {
                int until = from + one.getValue() * grain;
                add(work, new PlannedWork(one.getKey(), new WeeklyWindow(piece.day(), from, until)));
                from = until;
            }
        }
        return work;
    }

    /** Joined with the one before if it is the same task going on. */
    private static void add(List<PlannedWork> work, PlannedWork next) {
        PlannedWork last = work.isEmpty() ? null : work.get(work.size() - 1);
        if (last != null
                && last.task().equals(next.task())
                && last.when().day() == next.when().day()
                && last.when().until() == next.when().from()) {
            WeeklyWindow both = new WeeklyWindow(
                    next.when().day(), last.when().from(), next.when().until());
            work.set(work.size() - 1, new PlannedWork(next.task(), both));
        } else {
            work.add(next);
        }
    }
}
