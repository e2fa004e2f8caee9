package org.customizedemployment.rules.adjudication.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apiguardian.api.API;
import org.customizedemployment.core.claim.RoundedTime;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.rules.adjudication.line.Line;
import org.customizedemployment.rules.adjudication.line.Slice;
import org.customizedemployment.rules.programme.time.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * The log as it is rounded (SEM-25): contiguous time of the same person, staff, service and presence is one; what a programme rounds together
 * is joined and rounded once. Whoever splits an entry changes neither units nor cents. For one run and one thread.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class JoinedLog {
    private final Predicate<ServiceEntry> claimed;
    private final List<JoinedTime> joined = new ArrayList<>();
    private final Map<EntryId, RoundedTime> rounded = new HashMap<>();

    private JoinedLog(Predicate<ServiceEntry> claimed) {
        this.claimed = claimed;
    }

    /** What must be the same for two slices to be one. */
    private record Alike(EntryId episode, ServiceCode service, ActorId staff, boolean indirect, boolean claimed) {}

    /** What must be the same for two stretches of time to be rounded together; the date only where a day is. */
    private record Together(
            EntryId episode, ServiceCode service, @Nullable LocalDate day, boolean claimed) {}

    /** An entry's share of the units, cut to whole minutes, and what was cut off. */
    private record Share(EntryId entry, long whole, long rest) {}

    /**
     * @param lines in any order
     * @param claimed what is claimed at once: it is rounded together where the programme rounds the claim as a whole
     */
    public static JoinedLog of(List<Line> lines, Predicate<ServiceEntry> claimed) {
        JoinedLog log = new JoinedLog(claimed);
        log.join(lines);
        return log;
    }

    /** All time, each slice in one of them. */
    public List<JoinedTime> joined() {
        return joined;
    }

    /** The units of a line; null if its service is not rounded. */
    public @Nullable RoundedTime rounded(EntryId entry) {
        return rounded.get(entry);
    }

    private void join(List<Line> lines) {
        Map<Alike, List<TimePiece>> alike = new LinkedHashMap<>();
        for (Line line : lines) {
            ServiceEntry entry = line.entry();
            boolean counts = rounding(line).grain() != Rounding.Grain.CLAIM_PERIOD || claimed.test(entry);
            for (Slice slice : line.slices()) {
                Alike key =
                        new Alike(entry.getEpisode(), entry.getService(), entry.getStaff(), slice.indirect(), counts);
                alike.computeIfAbsent(key, any -> new ArrayList<>()).add(new TimePiece(line, slice));
            }
        }
        Map<Together, List<TimePiece>> together = new LinkedHashMap<>();
        alike.forEach((key, pieces) -> runs(key, pieces, together));
        together.values().forEach(this::rounded);
    }

    private static Rounding rounding(Line line) {
        return line.service() == null ? Rounding.NONE : line.service().time().rounding();
    }

    private void runs(Alike key, List<TimePiece> pieces, Map<Together, List<TimePiece>> together) {
        pieces.sort(TimePiece.BY_TIME);
        int first = 0;
        while (first < pieces.size()) {
            int next = first + 1;
            long end = pieces.get(first).slice().until();
            while (next < pieces.size() && pieces.get(next).slice().from() <= end) {
                end = Math.max(end, pieces.get(next).slice().until());
                next++;
            }
            run(key, pieces.subList(first, next), together);
            first = next;
        }
    }

    private void run(Alike key, List<TimePiece> run, Map<Together, List<TimePiece>> together) {
        Rounding.Grain grain = rounding(run.get(0).line()).grain();
        if (grain == Rounding.Grain.NONE || grain == Rounding.Grain.INTERVAL) {
            rounded(run);
            return;
        }
        LocalDate day =
                grain == Rounding.Grain.PERSON_SERVICE_DAY ? run.get(0).slice().date() : null;
        together.computeIfAbsent(
                        new Together(key.episode(), key.service(), day, key.claimed()), any -> new ArrayList<>())
                .addAll(run);
    }

    private void rounded(List<TimePiece> pieces) {
        Rounding rounding = rounding(pieces.get(0).line());
        long exact = 0;
        for (TimePiece piece : pieces) {
            exact += piece.payable() ? piece.slice().minutes() : 0;
        }
        long units = rounding.rounds() ? rounding.units(exact) : 0;
        long billed = rounding.rounds() ? Math.multiplyExact(units, rounding.unit()) : exact;
        joined.add(new JoinedTime(pieces, exact, billed));
        if (rounding.rounds()) {
            share(pieces, exact, rounding.unit(), units);
        }
    }

    /** The units are shown at each entry in whole minutes, by largest remainder, ties by entry id. */
    private void share(List<TimePiece> pieces, long exact, int unit, long units) {
        Map<EntryId, Long> minutes = new TreeMap<>();
        for (TimePiece piece : pieces) {
            minutes.merge(piece.entry(), piece.payable() ? piece.slice().minutes() : 0L, Long::sum);
        }
        long billed = units * unit;
        List<Share> shares = new ArrayList<>(minutes.size());
        long given = 0;
        for (Map.Entry<EntryId, Long> one : minutes.entrySet()) {
            long part = Math.multiplyExact(one.getValue(), billed);
            Share share =
                    exact == 0 ? new Share(one.getKey(), 0, 0) : new Share(one.getKey(), part / exact, part % exact);
            shares.add(share);
            given += share.whole();
        }
        shares.sort(Comparator.comparingLong(Share::rest).reversed().thenComparing(Share::entry));
        long left = billed - given;
        for (int i = 0; i < shares.size(); i++) {
            Share share = shares.get(i);
            RoundedTime time = new RoundedTime(
                    Minutes.of(exact), Minutes.of(unit), units, Minutes.of(share.whole() + (i < left ? 1 : 0)));
            rounded.merge(share.entry(), time, JoinedLog::plus);
        }
    }

    /** A line that has part in more than one: all of them. */
    private static RoundedTime plus(RoundedTime one, RoundedTime other) {
        return new RoundedTime(
                one.together().plus(other.together()),
                one.unit(),
                one.units() + other.units(),
                one.share().plus(other.share()));
    }
}
