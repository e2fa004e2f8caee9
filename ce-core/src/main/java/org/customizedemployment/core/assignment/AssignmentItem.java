package org.customizedemployment.core.assignment;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.error.InvalidValueException;
import org.customizedemployment.core.id.IdSyntax;
import org.customizedemployment.core.internal.CeStyle;
import org.immutables.value.Value;

/**
 * Something that may be taken: a task, a part of one, or one of its occasions in the week. Lengths are in grains of the problem, quarter-hours as
 * a rule. Example: filing, 2 to 4 grains, in one piece, Monday or Tuesday morning, worth 70 a grain.
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class AssignmentItem {
    AssignmentItem() {}

    /** Whether it may, must or must not be taken. */
    public enum Presence {
        OPTIONAL,
        REQUIRED,
        FORBIDDEN
    }

    /** Unique among the items of a problem. */
    public abstract String getId();

    /** The donor it is taken from; empty for work that nobody does today. */
    public abstract Optional<String> getDonor();

    /** Fewest grains, if taken at all; 1 or more. */
    public abstract int getLeast();

    /** Most grains; as {@link #getLeast()} for an item that is taken whole or not. */
    public abstract int getMost();

    /** Whether it may lie in several slots, with one grain or more in each. Otherwise it lies in one. */
    @Value.Default
    public boolean isDivisible() {
        return false;
    }

    /** The ids of the slots it may lie in. One without any can't be taken. */
    public abstract List<String> getSlots();

    /** What each of its grains is worth; below zero if it is better not taken. */
    @Value.Default
    public long getWorthPerGrain() {
        return 0;
    }

    /** What it is worth to take it, however little of it. */
    @Value.Default
    public long getFixedWorth() {
        return 0;
    }

    @Value.Default
    public Presence getPresence() {
        return Presence.OPTIONAL;
    }

    /** What so many grains of it are worth; 0 for none. */
    public final long worth(int grains) {
        return grains == 0 ? 0 : getFixedWorth() + getWorthPerGrain() * grains;
    }

    @Value.Check
    void check() {
        IdSyntax.check("item id", getId());
        if (getLeast() < 1 || getMost() < getLeast() || getMost() > AssignmentProblem.MOST_GRAINS) {
            throw new InvalidValueException(
                    CoreError.BAD_ARGUMENT, "item of " + getLeast() + " to " + getMost() + " grains");
        }
        if (isExtreme(getFixedWorth()) || isExtreme(getWorthPerGrain())) {
            throw new InvalidValueException(
                    CoreError.BAD_ARGUMENT,
                    "item worth " + getFixedWorth() + " and " + getWorthPerGrain() + " a grain; the most is "
                            + AssignmentProblem.MOST_WORTH);
        }
    }

    private static boolean isExtreme(long worth) {
        return worth > AssignmentProblem.MOST_WORTH || worth < -AssignmentProblem.MOST_WORTH;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AssignmentItem}. */
    public static final class Builder extends ImmutableAssignmentItem.Builder {
        Builder() {}
    }
}
