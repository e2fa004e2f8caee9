package org.customizedemployment.core.strategy.plan;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.customizedemployment.core.assignment.AssignmentSlot;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.value.WeeklyWindow;

/**
 * The times of the week in which the new job's work may lie: what the person's statements and the open hours of the place have in common, cut
 * where a task may begin or end.
 */
final class Slots {
    /** Assumed where neither the person nor the place has said when; the account asks. */
    static final List<WeeklyWindow> ASSUMED = IntStream.rangeClosed(1, 5)
            .mapToObj(day -> new WeeklyWindow(DayOfWeek.of(day), 9 * 60, 17 * 60))
            .toList();

    private final List<WeeklyWindow> pieces;
    private final List<AssignmentSlot> slots = new ArrayList<>();

    private Slots(List<WeeklyWindow> pieces, int grain) {
        this.pieces = pieces;
        WeeklyWindow before = null;
        int order = 0;
        for (int i = 0; i < pieces.size(); i++) {
            WeeklyWindow piece = pieces.get(i);
            boolean nextTo = before != null && before.day() == piece.day() && before.until() == piece.from();
            order += nextTo ? 1 : 2;
            before = piece;
            int capacity = (int) (piece.length().value() / grain);
            slots.add(
                    capacity == 0 ? null : AssignmentSlot.of(id(i), piece.day().getValue(), order, capacity));
        }
    }

    /** Times that all lists allow; an empty list allows any. */
    static List<WeeklyWindow> common(List<List<WeeklyWindow>> lists) {
        List<WeeklyWindow> common = null;
        for (List<WeeklyWindow> list : lists) {
            if (list.isEmpty()) {
                continue;
            }
            List<WeeklyWindow> joined = joined(list);
            common = common == null ? joined : intersection(common, joined);
        }
        return common == null ? ASSUMED : common;
    }

    static Slots of(List<WeeklyWindow> times, List<WorkTask> tasks, int grain) {
        List<WeeklyWindow> pieces = new ArrayList<>();
        for (WeeklyWindow window : times) {
            SortedSet<Integer> cuts = new TreeSet<>(List.of(window.from()));
            for (WorkTask task : tasks) {
                for (WeeklyWindow allowed : task.getWindows()) {
                    window.intersection(allowed).ifPresent(part -> {
                        cuts.add(part.from());
                        cuts.add(part.until());
                    });
                }
            }
            cuts.add(window.until());
            Integer from = null;
            for (Integer cut : cuts) {
                if (from != null) {
                    pieces.add(new WeeklyWindow(window.day(), from, cut));
                }
                from = cut;
            }
        }
        return new Slots(pieces, grain);
    }

    private static List<WeeklyWindow> intersection(List<WeeklyWindow> one, List<WeeklyWindow> other) {
        return one.stream()
                .flatMap(first -> other.stream().flatMap(second -> first.intersection(second).stream()))
                .sorted()
                .toList();
    }

    /** Without overlaps, so that no time is counted twice. */
    private static List<WeeklyWindow> joined(List<WeeklyWindow> windows) {
        List<WeeklyWindow> joined = new ArrayList<>();
        for (WeeklyWindow window : windows.stream().sorted().toList()) {
            WeeklyWindow last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.day() == window.day() && window.from() <= last.until()) {
                joined.set(
                        joined.size() - 1,
                        new WeeklyWindow(last.day(), last.from(), Math.max(last.until(), window.until())));
            } else {
                joined.add(window);
            }
        }
        return joined;
    }

    private static String id(int index) {
        return "s" + index;
    }

    List<AssignmentSlot> all() {
        return slots.stream().filter(Objects::nonNull).toList();
    }

    WeeklyWindow piece(String slot) {
        return pieces.get(Integer.parseInt(slot.substring(1)));
    }

    /** The slots in which a task may lie, by day. */
    SortedMap<DayOfWeek, List<String>> allowed(WorkTask task) {
        SortedMap<DayOfWeek, List<String>> byDay = new TreeMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            WeeklyWindow piece = pieces.get(i);
            boolean inside = task.getWindows().isEmpty()
                    || joined(task.getWindows()).stream().anyMatch(one -> one.contains(piece));
            if (inside && slots.get(i) != null) {
                byDay.computeIfAbsent(piece.day(), day -> new ArrayList<>()).add(id(i));
            }
        }
        return byDay;
    }
}
