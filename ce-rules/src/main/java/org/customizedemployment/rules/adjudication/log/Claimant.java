package org.customizedemployment.rules.adjudication.log;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.value.ServiceInterval;
import org.customizedemployment.rules.adjudication.line.Line;
import org.customizedemployment.rules.adjudication.line.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes up the person's time: a line of this programme, one of another, or another service altogether.
 *
 * @param ref the entry
 * @param service its service
 * @param when its time
 * @param adopted whether it is a payment fact already
 * @param place its place among this programme's lines in the order of service; -1 if it is none of them
 * @param line the line; null if it is none of this programme's
 */
record Claimant(
        EntryRef ref,
        ServiceCode service,
        ServiceInterval when,
        boolean adopted,
        int place,
        @Nullable Line line) {
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

    /** The parts of {@code [from, until)} for which it still stands: a line that is refused for its own sake takes nothing from another. */
    List<long[]> standing(long from, long until) {
        if (line == null) {
            return List.of(new long[] {from, until});
        }
        List<long[]> parts = new ArrayList<>();
        for (Slice slice : line.slices()) {
            if (slice.from() < until && slice.until() > from && slice.outcome() != LineOutcome.NOT_PAYABLE) {
                parts.add(new long[] {Math.max(from, slice.from()), Math.min(until, slice.until())});
            }
        }
        return parts;
    }

    /** Whether any of its minutes on that date still stands. */
    boolean standsOn(LocalDate date) {
        return line == null
                || line.slices().stream()
                        .anyMatch(slice -> slice.date().equals(date) && slice.outcome() != LineOutcome.NOT_PAYABLE);
    }
}
