package org.customizedemployment.rules.adjudication.log;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.rules.adjudication.line.Line;
import org.customizedemployment.rules.adjudication.line.Mark;
import org.customizedemployment.rules.adjudication.line.RunNotes;
import org.customizedemployment.rules.adjudication.line.Slice;
import org.customizedemployment.rules.programme.CapScope;

/**
 * Caps and caps inside caps, on exact minutes in the order of service (SEM-24, SEM-26). Indirect minutes draw on both. A minute is refused
 * only if every reading of the scope (SEM-12) refuses it, however the minutes before it that are still open turn out; where readings differ
 * it stays open.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Caps {
    private static final Citation READINGS = Citation.of("SEM-12");

    private final Limits limits;
    private final List<Reading> readings = new ArrayList<>();
    private final CapUse use = new CapUse();
    private final Completeness completeness;

    private Caps(CaseFile caseFile, RunNotes notes, Completeness completeness) {
        this.limits = new Limits(caseFile, notes);
        this.completeness = completeness;
    }

    /** The lines in the same order, marked, and what they used of each cap. */
    public record Capped(List<Line> lines, CapUse use) {
        public Capped {
            lines = List.copyOf(lines);
        }
    }

    /** A line with the limits that each of its slices draws on. */
    private record Limited(Line line, List<List<Limit>> limits) {}

    /**
     * @param completeness whether absence from the log tells anything
     * @param lines in the order in which they count
     */
    public static Capped apply(CaseFile caseFile, RunNotes notes, Completeness completeness, List<Line> lines) {
        Caps caps = new Caps(caseFile, notes, completeness);
        List<Limited> limited = lines.stream().map(caps::limit).toList();
        caps.addReadings(limited);
        return new Capped(limited.stream().map(caps::cap).toList(), caps.use);
    }

    // A parameter of the wrong kind concerns the lines that need it, no others.
    private Limited limit(Line line) {
        try {
            List<Slice> slices = new ArrayList<>(line.slices().size());
            List<List<Limit>> drawn = new ArrayList<>(line.slices().size());
            for (Slice slice : line.slices()) {
                Optional<Mark> missing = limits.missing(line, slice);
                slices.add(missing.map(slice::with).orElse(slice));
                drawn.add(limits.of(line, slice));
            }
            return new Limited(new Line(line.entry(), line.service(), slices), drawn);
        } catch (RuntimeException | LinkageError | AssertionError e) {
            Line failed = line.mark(Mark.error(Reason.of("claim.step-failed")
                    .withCode("step", "caps")
                    .withCode("cause", e.getClass().getSimpleName())));
            return new Limited(
                    failed,
                    failed.slices().stream().map(slice -> List.<Limit>of()).toList());
        }
    }

    /** Where a line does not say its provider, staff may be of one provider or each of another. */
    private void addReadings(List<Limited> limited) {
        Set<CapScope> scopes = EnumSet.noneOf(CapScope.class);
        boolean stated = true;
        for (Limited one : limited) {
            one.limits().forEach(drawn -> drawn.forEach(limit -> scopes.addAll(limit.scopes())));
            stated &= one.line().entry().getProvider().isPresent();
        }
        if (scopes.isEmpty()) {
            scopes.add(CapScope.PERSON);
        }
        for (CapScope scope : scopes) {
            addReading(scope, false);
            if (scope == CapScope.PROVIDER && !stated) {
                addReading(scope, true);
            }
        }
    }

    private void addReading(CapScope scope, boolean oneProvider) {
        readings.add(new Reading(scope, oneProvider, false));
        readings.add(new Reading(scope, oneProvider, true));
    }

    private Line cap(Limited limited) {
        Line line = limited.line();
        List<Slice> capped = new ArrayList<>(line.slices().size());
        for (int i = 0; i < line.slices().size(); i++) {
            Slice slice = line.slices().get(i);
            List<Limit> drawn = limited.limits().get(i);
            if (drawn.isEmpty() || slice.outcome() == LineOutcome.NOT_PAYABLE) {
                drawn.forEach(limit -> use.add(limit, line.entry(), slice.date(), 0));
                capped.add(slice);
            } else {
                cap(line, slice, drawn, capped);
            }
        }
        return completed(line, capped);
    }

    private Line completed(Line line, List<Slice> capped) {
        List<Slice> completed = new ArrayList<>(capped.size());
        for (Slice slice : capped) {
            completed.add(completeness.check(line.entry(), slice));
        }
        return new Line(line.entry(), line.service(), completed);
    }

    private void cap(Line line, Slice slice, List<Limit> drawn, List<Slice> capped) {
        List<Reading.Room> rooms = new ArrayList<>(readings.size());
        for (Reading reading : readings) {
            rooms.add(reading.draw(line.entry(), slice.outcome(), slice.minutes(), drawn));
        }
        long sure = rooms.stream().mapToLong(Reading.Room::minutes).min().orElseThrow();
        long most = rooms.stream().mapToLong(Reading.Room::minutes).max().orElseThrow();
        long payable = slice.outcome() == LineOutcome.PAYABLE ? sure : 0;
        drawn.forEach(limit -> use.add(limit, line.entry(), slice.date(), payable));
        if (sure > 0) {
            capped.add(slice.between(slice.from(), slice.from() + sure));
        }
        if (most > sure) {
            capped.add(open(slice.between(slice.from() + sure, slice.from() + most), rooms, sure));
        }
        if (slice.minutes() > most) {
            capped.add(refused(slice.between(slice.from() + most, slice.until()), rooms.get(0)));
        }
    }

    /** Lines that nobody wrote down yet may take the time of those that used the cap up, and leave its room to this one. */
    private Slice refused(Slice slice, Reading.Room room) {
        boolean known = completeness.log(slice.date());
        Slice refused = slice;
        for (Reading.Exhausted one : room.exhausted()) {
            Reason reached = one.limit().reached(one.used());
            refused = refused.with(
                    known
                            ? Mark.notPayable(reached, one.limit().citations())
                            : Mark.undecided(reached, one.limit().citations()));
        }
        return known || room.exhausted().isEmpty() ? refused : refused.with(completeness.logOpen());
    }

    private Slice open(Slice slice, List<Reading.Room> rooms, long least) {
        boolean byScope = false;
        List<Reading.Exhausted> exhausted = List.of();
        for (int i = 0; i < rooms.size(); i++) {
            byScope |= i % 2 == 0 && rooms.get(i).minutes() != rooms.get(0).minutes();
            if (exhausted.isEmpty() && rooms.get(i).minutes() == least) {
                exhausted = rooms.get(i).exhausted();
            }
        }
        Slice result = slice;
        for (Reading.Exhausted one : exhausted) {
            List<Citation> citations = new ArrayList<>(one.limit().citations());
            citations.add(READINGS);
            result = result.with(Mark.undecided(one.limit().open(byScope), citations));
        }
        return result;
    }
}
