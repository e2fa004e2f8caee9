package org.customizedemployment.rules.programme.time;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.reason.Citation;

/**
 * How payable time becomes units (SEM-25). Caps, overlap and presence are judged on exact minutes, and a line's minutes stay exact: claimed =
 * payable + not payable + undecided, whatever the rounding. After that, payable minutes are joined at the grain and rounded to units, once;
 * money follows the units. So 7 and 46 payable minutes of one day are 53 minutes on their lines, and at the nearest quarter of an hour 4 units
 * of money, not 0 and 3. Time of several services is never rounded together: each has units and a rate of its own, so nobody could say of which of
 * them a unit is.
 *
 * @param grain what is rounded together
 * @param method how
 * @param unit the minutes of a unit, at least one
 * @param citations where it comes from
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Rounding(Grain grain, Method method, int unit, List<Citation> citations) {
    /** Money follows the exact minutes. */
    public static final Rounding NONE = new Rounding(Grain.NONE, Method.EXACT, 1, List.of());

    private static final int EIGHT = 8;

    public Rounding {
        if (unit < 1) {
            throw new IllegalArgumentException("a unit of " + unit + " minutes");
        }
        citations = List.copyOf(citations);
    }

    /** What is rounded together. */
    public enum Grain {
        /** Nothing is rounded. */
        NONE,
        /** Contiguous time of the same staff, service and presence. */
        INTERVAL,
        /** All time of the person in the service on a day; what runs over midnight belongs to the day on which it began. */
        PERSON_SERVICE_DAY,
        /** All time of the person in the service that is claimed at once. */
        CLAIM_PERIOD
    }

    /** How minutes become units. */
    public enum Method {
        /** In parts of a unit. */
        EXACT,
        /** Whole units only. */
        DOWN,
        /** To the nearest unit, half a unit up. */
        NEAREST,
        /** Eight minutes over a whole unit make one more; with units of 15 minutes the same as the nearest. */
        EIGHT_MINUTE
    }

    /** Whether units may differ from the exact minutes. */
    public boolean rounds() {
        return grain != Grain.NONE && method != Method.EXACT;
    }

    /**
     * Units of that many minutes; exact rounding has none.
     *
     * @throws IllegalStateException if it does not round
     */
    public long units(long minutes) {
        long whole = minutes / unit;
        long rest = minutes % unit;
        return switch (method) {
            case DOWN -> whole;
            case NEAREST -> rest * 2 >= unit ? whole + 1 : whole;
            case EIGHT_MINUTE -> rest >= EIGHT ? whole + 1 : whole;
            case EXACT -> throw new IllegalStateException("exact minutes have no units");
        };
    }
}
