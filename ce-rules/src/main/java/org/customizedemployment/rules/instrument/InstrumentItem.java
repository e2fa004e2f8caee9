package org.customizedemployment.rules.instrument;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.reason.Citation;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is looked at in a service.
 *
 * @param id names it within the instrument
 * @param group the group it counts in
 * @param weight how much it counts there, 1 or more
 * @param anchors each score of the scale described exactly once, lowest first
 * @param askedIf the item on which it depends; null: it is always asked
 * @param citations the requirements it comes from
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record InstrumentItem(
        String id,
        String group,
        int weight,
        List<InstrumentAnchor> anchors,
        @Nullable AskedIf askedIf,
        List<Citation> citations) {
    public InstrumentItem {
        anchors = List.copyOf(anchors);
        citations = List.copyOf(citations);
    }

    /**
     * It is asked only where another item got that much.
     *
     * @param item the other one
     * @param atLeast the score
     */
    public record AskedIf(String item, int atLeast) {}

    /** The anchor that describes a score; empty if it is not on the scale. */
    public Optional<InstrumentAnchor> anchor(int score) {
        return anchors.stream().filter(one -> one.has(score)).findFirst();
    }
}
