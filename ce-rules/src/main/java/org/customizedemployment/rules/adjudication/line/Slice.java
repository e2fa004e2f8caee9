package org.customizedemployment.rules.adjudication.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.claim.LineOutcome;

/**
 * Minutes of a line that have had the same fate so far; half-open {@code [from, until)}.
 *
 * @param from its first minute, counted from the epoch
 * @param until the minute after its last
 * @param date their local date at the place of service; a slice never crosses midnight
 * @param indirect whether it is indirect time (SEM-24)
 * @param marks what stands against paying them, in the order of the steps
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Slice(long from, long until, LocalDate date, boolean indirect, List<Mark> marks) {
    public Slice {
        marks = List.copyOf(marks);
    }

    public long minutes() {
        return until - from;
    }

    /** Not met outweighs what is open, as settling that would not help; a failure outweighs what is merely open (SEM-11). */
    public LineOutcome outcome() {
        LineOutcome worst = LineOutcome.PAYABLE;
        for (Mark mark : marks) {
            if (weight(mark.outcome()) > weight(worst)) {
                worst = mark.outcome();
            }
        }
        return worst;
    }

    private static int weight(LineOutcome outcome) {
        return switch (outcome) {
            case PAYABLE, REDUCED -> 0;
            case UNDECIDED -> 1;
            case ERROR -> 2;
            case NOT_PAYABLE -> 3;
        };
    }

    /** The marks that decide: those of its outcome. */
    public List<Mark> deciding() {
        LineOutcome outcome = outcome();
        return marks.stream().filter(mark -> mark.outcome() == outcome).toList();
    }

    public Slice with(Mark mark) {
        if (marks.contains(mark)) {
            return this;
        }
        List<Mark> more = new ArrayList<>(marks);
        more.add(mark);
        return new Slice(from, until, date, indirect, more);
    }

    public Slice asIndirect() {
        return new Slice(from, until, date, true, marks);
    }

    /** The part of it inside {@code [start, end)}, which must not be empty. */
    public Slice between(long start, long end) {
        return new Slice(Math.max(from, start), Math.min(until, end), date, indirect, marks);
    }
}
