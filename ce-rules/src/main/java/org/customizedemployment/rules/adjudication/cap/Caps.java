package org.customizedemployment.rules.adjudication.cap;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.rules.adjudication.line.Exceptions;
import org.customizedemployment.rules.adjudication.line.Line;
import org.customizedemployment.rules.adjudication.line.Mark;
import org.customizedemployment.rules.adjudication.line.RunNotes;
import org.customizedemployment.rules.adjudication.line.Slice;
import org.customizedemployment.rules.adjudication.log.Completeness;
import org.customizedemployment.rules.adjudication.log.Paid;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.rules.programme.cap.CapScope;

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
    private final CapUse use;
    private final Completeness completeness;
    private final AboveCaps above;
    private final Paid paid;

    private Caps(Context context) {
        this.limits = new Limits(context.programme(), context.caseFile(), context.notes());
        this.completeness = context.completeness();
        this.paid = context.paid();
        this.above = new AboveCaps(readings, new Approvals(context.exceptions()), completeness);
        this.use = new CapUse(context.claimed(), completeness);
    }

    /**
     * What caps are applied in.
     *
     * @param completeness whether absence from the log tells anything
     * @param exceptions what was granted above caps
     * @param claimed the entries that are claimed; balances are told for these
     * @param paid what is paid already: it draws on caps, however it would be judged today
     */
    public record Context(
            Programme programme,
            CaseFile caseFile,
            RunNotes notes,
            Completeness completeness,
            Exceptions exceptions,
            Predicate<ServiceEntry> claimed,
            Paid paid) {}

    /** The lines in the same order, marked, and what they used of each cap. */
    public record Capped(List<Line> lines, CapUse use) {
        public Capped {
            lines = List.copyOf(lines);
        }
    }

    /** A line with the limits that each of its slices draws on. */
    private record Limited(Line line, List<List<Limit.Draw>> draws) {
        /** Whether a part of one of its slices draws on no limit. */
        boolean drawsNothing(Slice part) {
            for (int i = 0; i < draws.size(); i++) {
                Slice slice = line.slices().get(i);
                if (slice.from() <= part.from() && part.from() < slice.until()) {
                    return draws.get(i).isEmpty();
                }
            }
            return false;
        }
    }

    /** @param lines in the order in which they count */
    public static Capped apply(Context context, List<Line> lines) {
        Caps caps = new Caps(context);
        List<Limited> limited = lines.stream().map(caps::limit).toList();
        caps.addReadings(limited);
        return new Capped(limited.stream().map(caps::cap).toList(), caps.use);
    }

    // A parameter of the wrong kind concerns the lines that need it, no others.
    private Limited limit(Line line) {
        try {
            List<Slice> slices = new ArrayList<>(line.slices().size());
            List<List<Limit.Draw>> drawn = new ArrayList<>(line.slices().size());
            for (Slice slice : line.slices()) {
                Limits.Found found = limits.of(line, slice);
                slices.add(found.open().map(slice::with).orElse(slice));
                drawn.add(found.draws());
            }
            return new Limited(new Line(line.entry(), line.service(), slices), drawn);
        } catch (RuntimeException | LinkageError | AssertionError e) {
            Line failed = line.mark(Mark.error(Reason.of("claim.step-failed")
                    .withCode("step", "caps")
                    .withCode("cause", e.getClass().getSimpleName())));
            return new Limited(
                    failed,
                    failed.slices().stream().map(slice -> List.<Limit.Draw>of()).toList());
        }
    }

    /** Where a line that is counted by provider does not say its own, staff may be of one provider or each of another. */
    private void addReadings(List<Limited> limited) {
        Set<CapScope> scopes = EnumSet.noneOf(CapScope.class);
        boolean stated = true;
        for (Limited one : limited) {
            boolean byProvider = false;
            for (List<Limit.Draw> drawn : one.draws()) {
                for (Limit.Draw draw : drawn) {
                    scopes.addAll(draw.limit().scopes());
                    byProvider |= draw.limit().scopes().contains(CapScope.PROVIDER);
                }
            }
            stated &= !byProvider || one.line().entry().getProvider().isPresent();
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
        boolean known = paid.isWhollyPaid(line);
        List<Slice> capped = new ArrayList<>(line.slices().size());
        readings.forEach(Reading::begin);
        for (int i = 0; i < line.slices().size(); i++) {
            Slice slice = line.slices().get(i);
            List<Limit.Draw> drawn = limited.draws().get(i);
            int first = capped.size();
            if (drawn.isEmpty() || slice.outcome() == LineOutcome.NOT_PAYABLE) {
                drawn.forEach(draw -> use.add(draw, line.entry(), slice.date(), 0, 0));
                capped.add(slice);
            } else {
                cap(line, slice, drawn, capped);
            }
            if (known) {
                drawPaid(line.entry(), slice, drawn, capped.subList(first, capped.size()));
            }
        }
        if (!known) {
            drawPaid(limited, capped);
        }
        return completed(line, capped);
    }

    /** What was adopted and would not be paid today has used its room all the same (SEM-26). */
    private void drawPaid(ServiceEntry entry, Slice slice, List<Limit.Draw> drawn, List<Slice> capped) {
        long payable = capped.stream()
                .filter(part -> part.outcome() == LineOutcome.PAYABLE)
                .mapToLong(Slice::minutes)
                .sum();
        for (Reading reading : readings) {
            reading.drawUpTo(entry, slice.minutes(), drawn);
            reading.begin();
        }
        for (Limit.Draw draw : drawn) {
            use.add(draw, entry, slice.date(), slice.minutes() - payable, 0);
        }
    }

    /** The same where nobody can tell which of its minutes were adopted. */
    private void drawPaid(Limited limited, List<Slice> capped) {
        ServiceEntry entry = limited.line().entry();
        long adopted = paid.minutes(limited.line());
        long payable = 0;
        for (Slice slice : adopted == 0 ? List.<Slice>of() : capped) {
            boolean pays = slice.outcome() == LineOutcome.PAYABLE;
            adopted -= pays && limited.drawsNothing(slice) ? slice.minutes() : 0;
            payable += pays && !limited.drawsNothing(slice) ? slice.minutes() : 0;
        }
        long drawing = adopted;
        for (int i = 0; i < limited.draws().size() && drawing > 0; i++) {
            List<Limit.Draw> drawn = limited.draws().get(i);
            if (!drawn.isEmpty()) {
                readings.forEach(reading -> reading.drawUpTo(entry, drawing, drawn));
                for (Limit.Draw draw : drawn) {
                    use.add(draw, entry, limited.line().slices().get(i).date(), Math.max(0, drawing - payable), 0);
                }
                return;
            }
        }
    }

    private Line completed(Line line, List<Slice> capped) {
        List<Slice> completed = new ArrayList<>(capped.size());
        for (Slice slice : capped) {
            completed.add(completeness.check(line.entry(), slice));
        }
        return new Line(line.entry(), line.service(), completed);
    }

    private void cap(Line line, Slice slice, List<Limit.Draw> drawn, List<Slice> capped) {
        List<Reading.Room> rooms = new ArrayList<>(readings.size());
        long sure = Long.MAX_VALUE;
        long most = 0;
        for (Reading reading : readings) {
            Reading.Room room = reading.draw(line.entry(), slice.outcome(), slice.minutes(), drawn);
            rooms.add(room);
            sure = Math.min(sure, room.minutes());
            most = Math.max(most, room.minutes());
        }
        int first = capped.size();
        if (sure > 0) {
            capped.add(slice.between(slice.from(), slice.from() + sure));
        }
        if (most > sure) {
            capped.add(open(slice.between(slice.from() + sure, slice.from() + most), rooms, sure));
            above.hold(line.entry(), slice, most, rooms);
        }
        if (slice.minutes() > most) {
            above.pay(line.entry(), slice.between(slice.from() + most, slice.until()), drawn, rooms, capped);
        }
        long payable = 0;
        long undecided = 0;
        for (Slice part : capped.subList(first, capped.size())) {
            payable += part.outcome() == LineOutcome.PAYABLE ? part.minutes() : 0;
            undecided += part.outcome() == LineOutcome.UNDECIDED ? part.minutes() : 0;
        }
        for (Limit.Draw draw : drawn) {
            use.add(draw, line.entry(), slice.date(), payable, undecided);
        }
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
