package org.customizedemployment.rules.adjudication.log;

import java.time.LocalDate;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * When something became a payment fact: of two that take up the same time, the one that was adopted first stands (SEM-23, SEM-26).
 *
 * @param on the day; null if only the order is known
 * @param number its number among the determinations of the case, in the order of adoption; -1 if it is of none. What was adopted together has the
 *     same, so that neither comes first
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Turn(@Nullable LocalDate on, int number) {
    public boolean precedes(Turn other) {
        if (on != null && other.on != null && !on.equals(other.on)) {
            return on.isBefore(other.on);
        }
        return number >= 0 && other.number >= 0 && number < other.number;
    }
}
