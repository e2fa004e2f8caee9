package org.customizedemployment.rules.adjudication.log;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.rules.adjudication.line.Line;
import org.jspecify.annotations.Nullable;

/**
 * What is paid already, however it would be judged today (SEM-26).
 *
 * @param ours this programme's entries
 * @param elsewhere the entries that other programmes pay, and since when
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Paid(Map<EntryId, Held> ours, Map<EntryId, Turn> elsewhere) {
    /** Nothing. */
    public static final Paid NOTHING = new Paid(new LinkedHashMap<>(), new LinkedHashMap<>());

    /**
     * What a determination holds of an entry.
     *
     * @param minutes so many; 0 where only that it was adopted is known
     * @param turn when it was adopted
     * @param times which minutes they were, in order of time; empty where nobody can tell
     */
    public record Held(long minutes, Turn turn, List<Span> times) {
        public Held {
            times = List.copyOf(times);
        }
    }

    /** Minutes, counted from the epoch; half-open {@code [from, until)}. */
    public record Span(long from, long until) {
        boolean holds(Line line) {
            return from <= line.start() && line.end() <= until;
        }
    }

    /** What is paid of a line or of a part of one; null if nothing is, as of the part of a line that was refused. */
    @Nullable
    Held held(Line line) {
        Held all = ours.get(line.entry().id());
        if (all == null || all.times().isEmpty()) {
            return all;
        }
        boolean paid = all.times().stream().anyMatch(span -> span.holds(line));
        return paid ? new Held(line.end() - line.start(), all.turn(), all.times()) : null;
    }

    /** Whether it is known that all of it is paid. */
    public boolean isWhollyPaid(Line line) {
        Held held = held(line);
        return held != null && !held.times().isEmpty();
    }

    @Nullable
    public Turn turn(Line line) {
        Held held = held(line);
        return held == null ? null : held.turn();
    }

    public long minutes(Line line) {
        Held held = held(line);
        return held == null ? 0 : held.minutes();
    }

    /** When the rest of a line was adopted of which this part was refused; null if it is none. */
    @Nullable
    public Turn refused(Line line) {
        Held all = ours.get(line.entry().id());
        return all == null || held(line) != null ? null : all.turn();
    }

    /** The turns in the order of adoption, numbered. */
    public Map<Turn, Integer> order() {
        Map<Turn, Integer> order = new LinkedHashMap<>();
        ours.values().forEach(held -> order.putIfAbsent(held.turn(), order.size()));
        return order;
    }

    /** What was paid before that turn came. */
    public Paid before(Turn turn) {
        Map<EntryId, Held> earlier = new LinkedHashMap<>(ours);
        earlier.values().removeIf(held -> !held.turn().precedes(turn));
        return new Paid(earlier, elsewhere);
    }
}
