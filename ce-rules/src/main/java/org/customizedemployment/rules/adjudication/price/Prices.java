package org.customizedemployment.rules.adjudication.price;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apiguardian.api.API;
import org.customizedemployment.core.claim.MoneyAnswer;
import org.customizedemployment.core.id.EntryId;

/**
 * What lines are worth.
 *
 * @param answers of each line, by entry
 * @param years of each line the budget years of the minutes that are payable or open, by their first days, with the minor units of each; they make
 *     the amount, where there is one
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Prices(Map<EntryId, MoneyAnswer> answers, Map<EntryId, SortedMap<LocalDate, Long>> years) {
    /** The budget years of a line, with the minor units of each; empty if none of its minutes is payable or open. */
    public SortedMap<LocalDate, Long> yearsOf(EntryId line) {
        SortedMap<LocalDate, Long> found = years.get(line);
        return found == null ? new TreeMap<>() : new TreeMap<>(found);
    }
}
