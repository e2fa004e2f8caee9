package org.customizedemployment.rules.adjudication.log;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.EntryId;
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
     */
    public record Held(long minutes, Turn turn) {}

    @Nullable
    Turn turn(EntryId own) {
        Held held = ours.get(own);
        return held == null ? null : held.turn();
    }

    /** In the order of adoption. */
    List<EntryId> order() {
        return List.copyOf(ours.keySet());
    }

    /** What was paid before that turn came. */
    Paid before(Turn turn) {
        Map<EntryId, Held> earlier = new LinkedHashMap<>(ours);
        earlier.values().removeIf(held -> !held.turn().precedes(turn));
        return new Paid(earlier, elsewhere);
    }

    long minutes(EntryId own) {
        Held held = ours.get(own);
        return held == null ? 0 : held.minutes();
    }
}
