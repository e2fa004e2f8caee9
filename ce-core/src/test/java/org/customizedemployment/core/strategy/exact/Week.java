package org.customizedemployment.core.strategy.exact;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.ProfileTopic;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.strategy.DesignConstraint.Kind;
import org.customizedemployment.core.value.WeeklyWindow;
import org.customizedemployment.core.work.TaskFrequency;

/** The week as pieces of time, and whether work fits into it. */
final class Week {
    private final List<WeeklyWindow> pieces = new ArrayList<>();
    private final boolean stretch;

    /**
     * @param quarters how long
     * @param where the pieces it may lie in, as bits
     */
    record Part(int quarters, int where) {}

    Week(
            List<WeeklyWindow> open,
            List<WorkTask> tasks,
            List<ProfileStatement> statements,
            BiPredicate<Kind, String> holds) {
        stretch = holds.test(Kind.ONE_STRETCH_A_DAY, "");
        List<List<WeeklyWindow>> lists = new ArrayList<>(List.of(open));
        for (ProfileStatement one : statements) {
            if (one.getTopic().orElseThrow() instanceof ProfileTopic.Times times
                    && holds.test(Kind.PERSON_TIMES, one.id().value())) {
                lists.add(times.windows());
            }
        }
        for (int day = 1; day <= 7; day++) {
            TreeSet<Integer> cuts = new TreeSet<>();
            DayOfWeek of = DayOfWeek.of(day);
            lists.forEach(list -> cuts(list, of, cuts));
            tasks.forEach(task -> cuts(task.getWindows(), of, cuts));
            Integer from = null;
            for (Integer cut : cuts) {
                if (from != null) {
                    WeeklyWindow piece = new WeeklyWindow(of, from, cut);
                    if (lists.stream().allMatch(list -> within(piece, list))) {
                        pieces.add(piece);
                    }
                }
                from = cut;
            }
        }
    }

    private static void cuts(List<WeeklyWindow> windows, DayOfWeek day, Set<Integer> cuts) {
        windows.stream().filter(one -> one.day() == day).forEach(one -> {
            cuts.add(one.from());
            cuts.add(one.until());
        });
    }

    private static boolean within(WeeklyWindow piece, List<WeeklyWindow> windows) {
        return windows.stream().anyMatch(one -> one.contains(piece));
    }

    private int allowed(WorkTask task) {
        int allowed = 0;
        for (int p = 0; p < pieces.size(); p++) {
            if (task.getWindows().isEmpty() || within(pieces.get(p), task.getWindows())) {
                allowed |= 1 << p;
            }
        }
        return allowed;
    }

    private int onDay(int allowed, DayOfWeek day) {
        int there = 0;
        for (int p = 0; p < pieces.size(); p++) {
            there |= pieces.get(p).day() == day ? allowed & 1 << p : 0;
        }
        return there;
    }

    /** Every way to take a task: in whole or, if it is divisible, in part; each day, on one day, or whenever. */
    List<List<Part>> ways(WorkTask task) {
        int quarters = (int) task.getWeekly().typical().value() / Instance.QUARTER;
        int allowed = allowed(task);
        TaskFrequency frequency = task.getFrequency().orElseThrow();
        List<List<Part>> ways = new ArrayList<>();
        List<DayOfWeek> days = (task.getWindows().isEmpty()
                ? List.of(
                        DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)
                : task.getWindows().stream()
                        .map(WeeklyWindow::day)
                        .distinct()
                        .sorted()
                        .toList());
        if (task.isDivisible()) {
            // Work that nobody does is taken as a whole: there is nobody with whom a rest could stay.
            int least = task.getJob().isPresent() ? 1 : quarters;
            for (int part = least; part <= quarters; part++) {
                ways.add(List.of(new Part(part, allowed)));
            }
        } else if (frequency == TaskFrequency.DAILY && quarters >= days.size()) {
            List<Part> each = new ArrayList<>();
            for (int i = 0; i < days.size(); i++) {
                int share = quarters / days.size() + (i < quarters % days.size() ? 1 : 0);
                each.add(new Part(share, onDay(allowed, days.get(i))));
            }
            ways.add(each);
        } else if (frequency == TaskFrequency.WEEKLY) {
            for (DayOfWeek day : DayOfWeek.values()) {
                ways.add(List.of(new Part(quarters, onDay(allowed, day))));
            }
        } else {
            ways.add(List.of(new Part(quarters, allowed)));
        }
        ways.removeIf(way -> way.stream().anyMatch(part -> part.where() == 0));
        return ways;
    }

    /** Whether there are times for all parts: some set of pieces, each used, those of a day next to each other. */
    boolean fits(List<Part> parts) {
        int total = parts.stream().mapToInt(Part::quarters).sum();
        for (int used = 1; used < 1 << pieces.size(); used++) {
            if (isOneStretch(used) && fits(parts, used, total)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOneStretch(int used) {
        Integer last = null;
        for (int p = 0; p < pieces.size() && stretch; p++) {
            if ((used >> p & 1) == 1) {
                boolean sameDay =
                        last != null && pieces.get(last).day() == pieces.get(p).day();
                if (sameDay
                        && (last != p - 1
                                || pieces.get(last).until() != pieces.get(p).from())) {
                    return false;
                }
                last = p;
            }
        }
        return true;
    }

    /** By the theorems of Hall and Hoffman: no set of pieces is asked for too much, none is offered too little. */
    private boolean fits(List<Part> parts, int used, int total) {
        for (int some = used; some > 0; some = some - 1 & used) {
            int room = 0;
            for (int p = 0; p < pieces.size(); p++) {
                room += (some >> p & 1) == 1 ? (int) pieces.get(p).length().value() / Instance.QUARTER : 0;
            }
            int inside = 0;
            int touching = 0;
            for (Part part : parts) {
                int where = part.where() & used;
                if (where == 0) {
                    return false;
                }
                inside += (where & ~some) == 0 ? part.quarters() : 0;
                touching += (where & some) != 0 ? part.quarters() : 0;
            }
            if (inside > room || touching < Integer.bitCount(some)) {
                return false;
            }
        }
        return total >= Integer.bitCount(used);
    }
}
