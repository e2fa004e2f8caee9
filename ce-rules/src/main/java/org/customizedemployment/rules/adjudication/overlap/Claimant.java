package org.customizedemployment.rules.adjudication.overlap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.value.ServiceInterval;
import org.customizedemployment.rules.adjudication.line.Line;
import org.customizedemployment.rules.adjudication.line.Slice;
import org.customizedemployment.rules.adjudication.log.Paid;
import org.customizedemployment.rules.adjudication.log.Turn;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes up the person's time: a line of this programme, one of another, or another service altogether.
 *
 * @param ref the entry
 * @param service its service
 * @param when its time
 * @param turn when it was adopted; null if it was not, and is no payment fact
 * @param refused when the rest of the line was adopted, of which this part was refused; null if it is none such
 * @param paid the minutes of it that were adopted; 0 if that is not known
 * @param place its place among this programme's lines in the order of service; -1 if it is none of them
 * @param line the line as judged by itself; null if it is none of this programme's
 * @param later the same line as far as it is known to turn out; null if it is none of this programme's
 */
record Claimant(
        EntryRef ref,
        ServiceCode service,
        ServiceInterval when,
        @Nullable Turn turn,
        @Nullable Turn refused,
        long paid,
        int place,
        @Nullable Line line,
        @Nullable Line later) {
    /**
     * A part of its time that it takes up.
     *
     * @param firm whether it is sure to keep it; else it is open
     */
    record Part(long from, long until, boolean firm) {}

    static Claimant ours(Line line, Line later, int place, Paid paid) {
        return new Claimant(
                line.entry().toRef(),
                line.entry().getService(),
                line.entry().getWhen(),
                paid.turn(line),
                paid.refused(line),
                paid.minutes(line),
                place,
                line,
                later);
    }

    /** None of this programme's lines. */
    static Claimant other(EntryRef ref, ServiceCode service, ServiceInterval when, @Nullable Turn turn) {
        return new Claimant(ref, service, when, turn, null, 0, -1, null, null);
    }

    boolean adopted() {
        return turn != null;
    }

    /** Whether it was adopted and the other was not, or only after it. */
    boolean precedes(Claimant other) {
        Turn own = turn;
        Turn its = other.turn;
        return own != null && (its == null || own.precedes(its));
    }

    /** Whether it was refused in the same turn in which the other was adopted: what decided then decides now. */
    boolean refusedBeside(Claimant other) {
        return refused != null && refused.equals(other.turn);
    }

    long start() {
        return when.start().toEpochMinute();
    }

    long end() {
        return when.end().toEpochMinute();
    }

    boolean ours() {
        return line != null;
    }

    List<LocalDate> dates() {
        return when.splitByDate().stream().map(ServiceInterval::firstDate).toList();
    }

    /** The parts of {@code [from, until)} for which it still stands: a line that is refused, for whatever reason, takes nothing from another. */
    List<Part> standing(long from, long until) {
        if (line == null || later == null || isWhole()) {
            return List.of(new Part(from, until, true));
        }
        boolean known = isKnown();
        List<Part> parts = new ArrayList<>();
        for (Slice own : line.slices()) {
            if (own.outcome() == LineOutcome.NOT_PAYABLE) {
                continue;
            }
            long start = Math.max(from, own.from());
            long end = Math.min(until, own.until());
            for (Slice slice : later.slices()) {
                boolean refused = known && slice.outcome() == LineOutcome.NOT_PAYABLE;
                if (slice.from() < end && slice.until() > start && !refused) {
                    parts.add(new Part(Math.max(start, slice.from()), Math.min(end, slice.until()), firm(slice)));
                }
            }
        }
        return parts;
    }

    /** Whether any of its minutes on that date still stands, and firmly; empty if none does. */
    Optional<Boolean> standsOn(LocalDate date) {
        if (line == null || isWhole()) {
            return Optional.of(true);
        }
        List<Part> parts = new ArrayList<>();
        for (Slice slice : line.slices()) {
            if (slice.date().equals(date)) {
                parts.addAll(standing(slice.from(), slice.until()));
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts.stream().anyMatch(Part::firm));
    }

    /** Whether more of it was adopted than could stand today, so that nobody can tell which of its minutes are paid: all count as such. */
    private boolean isWhole() {
        if (paid == 0) {
            return false;
        }
        long standing = 0;
        for (Slice slice : slices(line)) {
            standing += slice.outcome() == LineOutcome.NOT_PAYABLE ? 0 : slice.minutes();
        }
        return paid > standing;
    }

    /** Whether it is known which of its minutes stand: those of a line that would come to what was adopted are the paid ones. */
    private boolean isKnown() {
        if (paid == 0) {
            return true;
        }
        long payable = 0;
        for (Slice slice : slices(later)) {
            payable += slice.outcome() == LineOutcome.PAYABLE ? slice.minutes() : 0;
        }
        return paid == payable;
    }

    private static List<Slice> slices(@Nullable Line line) {
        return line == null ? List.of() : line.slices();
    }

    /** What was adopted is a fact, however it would be judged today. */
    private boolean firm(Slice slice) {
        return adopted() || slice.outcome() == LineOutcome.PAYABLE;
    }
}
