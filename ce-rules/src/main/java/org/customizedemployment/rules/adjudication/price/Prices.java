package org.customizedemployment.rules.adjudication.price;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apiguardian.api.API;
import org.customizedemployment.core.claim.MoneyAnswer;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.rules.adjudication.price.Slots.Slot;

/**
 * What lines are worth.
 *
 * @param answers of each line, by entry
 * @param slots of each line the parts of the budget that its payable and its open minutes draw on, with the minor units of each; they make the
 *     amount, where there is one
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Prices(Map<EntryId, MoneyAnswer> answers, Map<EntryId, SortedMap<Slot, Long>> slots) {
    /** The parts of the budget that a line draws on, with the minor units of each; empty if none of its minutes is payable or open. */
    public SortedMap<Slot, Long> slotsOf(EntryId line) {
        SortedMap<Slot, Long> found = slots.get(line);
        return found == null ? new TreeMap<>() : new TreeMap<>(found);
    }
}
