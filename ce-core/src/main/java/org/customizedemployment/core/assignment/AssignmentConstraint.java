package org.customizedemployment.core.assignment;

import org.apiguardian.api.API;

/**
 * One constraint of a problem: what a choice breaks, or what is part of a conflict.
 *
 * @param kind which
 * @param subject the id of the item, slot, donor or group, the number of the day; empty for one that holds for the problem as a whole
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record AssignmentConstraint(Kind kind, String subject) implements Comparable<AssignmentConstraint> {
    /** The kinds, in the order in which they are reported. */
    public enum Kind {
        /** A choice names an item or slot that is not there, or names it twice, or has no grains. */
        KNOWN,
        /** An item has fewer or more grains than it may have. */
        LENGTH,
        /** An item lies in a slot that it does not name. */
        WINDOW,
        /** An item that is not divisible lies in more than one slot. */
        ONE_PIECE,
        REQUIRED,
        FORBIDDEN,
        GROUP,
        SLOT_LEAST,
        SLOT_CAPACITY,
        CONTIGUOUS,
        MOST_DAYS,
        DONOR_MOST,
        DONOR_ITEMS,
        MOST_DONORS,
        LEAST_TOTAL,
        MOST_TOTAL,
        /** The answer's value is not what its choices are worth, or its bound is lower, or its status says otherwise. */
        VALUE
    }

    /** Of the problem as a whole. */
    public static AssignmentConstraint of(Kind kind) {
        return new AssignmentConstraint(kind, "");
    }

    @Override
    public int compareTo(AssignmentConstraint other) {
        int byKind = kind.compareTo(other.kind);
        return byKind == 0 ? subject.compareTo(other.subject) : byKind;
    }
}
