package org.customizedemployment.rules.adjudication.line;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apiguardian.api.API;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.core.value.ServiceInterval;
import org.customizedemployment.rules.programme.FundedService;
import org.jspecify.annotations.Nullable;

/**
 * One service entry on its way to a claim line. Immutable: each step gives a new one.
 *
 * @param entry the entry
 * @param service what the programme says of its service; null if it does not fund it
 * @param slices all its minutes, in order of time, without gaps
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Line(ServiceEntry entry, @Nullable FundedService service, List<Slice> slices) {
    public Line {
        slices = List.copyOf(slices);
    }

    /** All minutes of an entry, split at local midnight (SEM-22). */
    public static Line of(ServiceEntry entry, @Nullable FundedService service) {
        List<Slice> slices = new ArrayList<>();
        for (ServiceInterval day : entry.getWhen().splitByDate()) {
            slices.add(new Slice(
                    day.start().toEpochMinute(), day.end().toEpochMinute(), day.firstDate(), false, List.of()));
        }
        return new Line(entry, service, slices);
    }

    public long start() {
        return entry.getWhen().start().toEpochMinute();
    }

    public long end() {
        return entry.getWhen().end().toEpochMinute();
    }

    /** Marks all its minutes. */
    public Line mark(Mark mark) {
        return within(start(), end(), slice -> slice.with(mark));
    }

    /** Marks its minutes in {@code [from, until)}. */
    public Line mark(long from, long until, Mark mark) {
        return within(from, until, slice -> slice.with(mark));
    }

    /** Alters its minutes in {@code [from, until)}, splitting slices at those ends. */
    public Line within(long from, long until, UnaryOperator<Slice> alter) {
        List<Slice> altered = new ArrayList<>(slices.size() + 2);
        for (Slice slice : slices) {
            if (slice.until() <= from || slice.from() >= until) {
                altered.add(slice);
                continue;
            }
            if (slice.from() < from) {
                altered.add(slice.between(slice.from(), from));
            }
            altered.add(alter.apply(slice.between(from, until)));
            if (slice.until() > until) {
                altered.add(slice.between(until, slice.until()));
            }
        }
        return new Line(entry, service, altered);
    }

    /** The part of it in {@code [from, until)} as a line of its own, which must not be empty. */
    public Line part(long from, long until) {
        PlaceTime start = entry.getWhen().start();
        ServiceInterval when =
                new ServiceInterval(start.plus(Minutes.of(from - start())), start.plus(Minutes.of(until - start())));
        ServiceEntry.Builder part = ServiceEntry.builder();
        part.from(entry).when(when);
        List<Slice> inside = new ArrayList<>(slices.size());
        for (Slice slice : slices) {
            if (slice.from() < until && slice.until() > from) {
                inside.add(slice.between(from, until));
            }
        }
        return new Line(part.build(), service, inside);
    }

    /** Minutes whose outcome that is. */
    public long minutes(LineOutcome outcome) {
        return slices.stream()
                .filter(slice -> slice.outcome() == outcome)
                .mapToLong(Slice::minutes)
                .sum();
    }
}
