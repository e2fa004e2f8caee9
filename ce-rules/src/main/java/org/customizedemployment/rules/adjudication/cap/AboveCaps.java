package org.customizedemployment.rules.adjudication.cap;

import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.rules.adjudication.line.Mark;
import org.customizedemployment.rules.adjudication.line.Slice;
import org.customizedemployment.rules.adjudication.log.Completeness;
import org.customizedemployment.rules.programme.cap.CapExcess;

/**
 * What becomes of time that finds no more room: so much as was approved above every limit that is reached is payable, the rest is refused or open.
 * Approved minutes draw on the limits that are not reached like any others, so an approval above the two hours of a month does not lift the forty of
 * the year around it. For one run and one thread.
 */
record AboveCaps(List<Reading> readings, Approvals approvals, Completeness completeness) {
    /**
     * @param slice what is above
     * @param drawn the limits that it draws on
     * @param rooms what each reading left it; none left it all
     * @param capped gets its parts
     */
    void pay(ServiceEntry entry, Slice slice, List<Limit.Draw> drawn, List<Reading.Room> rooms, List<Slice> capped) {
        List<Reading.Room> reached = rooms;
        Slice left = slice;
        while (completeness.open(entry, slice.date()).isEmpty()) {
            List<Reading.Exhausted> all = all(reached);
            Slice next = left.between(left.from(), left.from() + room(entry, left, drawn));
            Approvals.Approved found = approvals.take(entry, next, all, slice.outcome() == LineOutcome.PAYABLE);
            if (found.minutes() > 0) {
                capped.add(paid(next.between(next.from(), next.from() + found.minutes()), found.marks()));
                readings.forEach(one -> one.drawAbove(entry, slice.outcome(), found.minutes(), drawn));
            }
            long from = next.from() + found.minutes();
            if (found.depends() > 0) {
                capped.add(depends(left.between(from, from + found.depends()), all));
                from += found.depends();
            }
            if (from == left.until()) {
                return;
            }
            left = left.between(from, left.until());
            if (found.minutes() < next.minutes()) {
                break;
            }
            reached = readings.stream()
                    .map(one -> new Reading.Room(0, one.exhausted(entry, drawn)))
                    .toList();
        }
        capped.add(refused(entry, left, firmest(reached)));
    }

    /**
     * Minutes that find room in one reading and would need an approval in another may take it up: those who come later wait for it. Each reading holds
     * for itself, by the minute, so that it does not depend on how the time was written down.
     *
     * @param most the minutes of the slice that find room in any reading
     */
    void hold(ServiceEntry entry, Slice slice, long most, List<Reading.Room> rooms) {
        for (int i = 0; i < readings.size(); i++) {
            long room = rooms.get(i).minutes();
            if (room < most && readings.get(i).pays(slice.outcome())) {
                Slice above = slice.between(slice.from() + room, slice.from() + most);
                approvals.hold(i, entry, above, rooms.get(i).exhausted());
            }
        }
    }

    private static Slice paid(Slice slice, List<Mark> grants) {
        Slice paid = slice;
        for (Mark grant : grants) {
            paid = paid.with(grant);
        }
        return paid;
    }

    /** So many minutes until the next limit is reached, in any reading. */
    private long room(ServiceEntry entry, Slice slice, List<Limit.Draw> drawn) {
        long room = slice.minutes();
        for (Reading reading : readings) {
            room = Math.min(room, reading.next(entry, slice.outcome(), drawn));
        }
        return room;
    }

    /** The limits that are reached in any reading: each needs an approval. */
    private static List<Reading.Exhausted> all(List<Reading.Room> rooms) {
        List<Reading.Exhausted> all = new ArrayList<>(rooms.get(0).exhausted());
        for (Reading.Room room : rooms) {
            for (Reading.Exhausted one : room.exhausted()) {
                if (all.stream().noneMatch(other -> other.limit().equals(one.limit()))) {
                    all.add(one);
                }
            }
        }
        return all;
    }

    /** Only what all readings refuse firmly is refused: the first that leaves it open speaks, else the first of all. */
    private static List<Reading.Exhausted> firmest(List<Reading.Room> rooms) {
        return rooms.stream()
                .map(Reading.Room::exhausted)
                .filter(exhausted ->
                        exhausted.stream().noneMatch(one -> one.limit().excess() == CapExcess.NEVER))
                .findFirst()
                .orElse(rooms.get(0).exhausted());
    }

    private static Slice depends(Slice slice, List<Reading.Exhausted> exhausted) {
        Slice result = slice;
        for (Reading.Exhausted one : exhausted) {
            Reason reason = one.limit().above("claim.cap-approval-depends", one.used());
            result = result.with(Mark.undecided(reason, one.limit().citations()));
        }
        return result;
    }

    /** Lines and services that nobody wrote down yet may take the time of those that used the cap up, and leave its room to this one. */
    private Slice refused(ServiceEntry entry, Slice slice, List<Reading.Exhausted> exhausted) {
        List<Mark> open = completeness.open(entry, slice.date());
        Slice refused = slice;
        for (Reading.Exhausted one : exhausted) {
            refused = refused.with(refusal(one, open.isEmpty()));
        }
        for (Mark mark : exhausted.isEmpty() ? List.<Mark>of() : open) {
            refused = refused.with(mark);
        }
        return refused;
    }

    private static Mark refusal(Reading.Exhausted one, boolean known) {
        Limit limit = one.limit();
        Reason reason =
                switch (limit.excess()) {
                    case NEVER -> limit.reached(one.used());
                    case WITH_APPROVAL -> limit.above("claim.cap-approval-needed", one.used());
                    case NOT_STATED -> limit.above("claim.cap-excess-not-stated", one.used());
                };
        return known && limit.excess() == CapExcess.NEVER
                ? Mark.notPayable(reason, limit.citations())
                : Mark.undecided(reason, limit.citations());
    }
}
