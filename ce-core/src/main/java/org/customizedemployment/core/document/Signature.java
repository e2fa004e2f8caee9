package org.customizedemployment.core.document;

import java.time.LocalDate;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.id.ActorId;

/**
 * Someone signed a document.
 *
 * @param by who
 * @param capacity in what capacity
 * @param on the day
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Signature(ActorId by, Capacity capacity, LocalDate on) {
    /** Those of that day and before; the same list if all are. */
    public static List<Signature> by(List<Signature> all, LocalDate day) {
        return areAllBy(all, day)
                ? all
                : all.stream().filter(each -> !each.on().isAfter(day)).toList();
    }

    /** Whether all are of that day or before. */
    static boolean areAllBy(List<Signature> all, LocalDate day) {
        for (Signature one : all) {
            if (one.on().isAfter(day)) {
                return false;
            }
        }
        return true;
    }
}
