package org.customizedemployment.rules.adjudication.price;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apiguardian.api.API;
import org.customizedemployment.core.claim.MoneyAnswer;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.rules.adjudication.price.Slots.Slot;
import org.jspecify.annotations.Nullable;

/**
 * What lines are worth.
 *
 * @param answers of each line, by entry
 * @param slots of each line the parts of the budget that its payable and its open minutes draw on, with the minor units of each; they make the
 *     amount, where there is one
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Prices(Map<EntryId, MoneyAnswer> answers, Map<EntryId, SortedMap<Slot, Long>> slots) {
    /**
     * The parts of the budget that a line draws on, with the minor units of each; empty if none of its minutes is payable or open.
     *
     * @param amount what is left of its price where something else limits it: the first parts get it; null: there is none
     */
    public SortedMap<Slot, Long> slotsOf(EntryId line, @Nullable Money amount) {
        SortedMap<Slot, Long> drawn = new TreeMap<>();
        SortedMap<Slot, Long> found = slots.get(line);
        if (found == null) {
            return drawn;
        }
        long left = amount == null ? Long.MAX_VALUE : Math.max(0, amount.minorUnits());
        for (Map.Entry<Slot, Long> one : found.entrySet()) {
            long part = Math.min(left, one.getValue());
            drawn.put(one.getKey(), part);
            left -= part;
        }
        return drawn;
    }
}
