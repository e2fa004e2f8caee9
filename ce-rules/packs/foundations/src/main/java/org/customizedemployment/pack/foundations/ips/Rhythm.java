package org.customizedemployment.pack.foundations.ips;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Whether something happened often enough: at the latest one step after the start, and after each time before.
 *
 * @param late the first day by which it should have happened and did not; null if it always has
 * @param last the last time it happened; null if it has not yet
 * @param due by when it has to happen next
 */
record Rhythm(@Nullable LocalDate late, @Nullable LocalDate last, LocalDate due) {
    /**
     * @param times the days on which it happened, in any order
     * @param back how far to look back from the end; what lies before does not count against anyone any more
     */
    static Rhythm of(LocalDate start, LocalDate end, List<LocalDate> times, UnaryOperator<LocalDate> step, long back) {
        LocalDate horizon = end.minusDays(back);
        List<LocalDate> sorted = times.stream()
                .filter(one -> !one.isBefore(start) && !one.isAfter(end))
                .sorted()
                .toList();
        LocalDate last = null;
        LocalDate late = null;
        LocalDate from = start;
        for (LocalDate one : sorted) {
            late = late == null ? missed(from, one, step, horizon).orElse(null) : late;
            from = one;
            last = one;
        }
        late = late == null ? missed(from, end, step, horizon).orElse(null) : late;
        return new Rhythm(late, last, step.apply(from));
    }

    private static Optional<LocalDate> missed(
            LocalDate from, LocalDate next, UnaryOperator<LocalDate> step, LocalDate horizon) {
        LocalDate due = step.apply(from);
        return next.isAfter(due) && next.isAfter(horizon) ? Optional.of(due) : Optional.empty();
    }
}
