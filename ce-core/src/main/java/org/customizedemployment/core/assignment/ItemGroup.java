package org.customizedemployment.core.assignment;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.error.InvalidValueException;
import org.customizedemployment.core.id.IdSyntax;

/**
 * Items of which so many may be taken: at least one that meets a need, at most two heavy ones, all occasions of a daily task or none.
 *
 * @param id unique among the groups of a problem
 * @param items the ids of its items
 * @param least fewest of them, zero or more
 * @param most most of them
 * @param orNone whether none at all is fine too, whatever {@code least} says
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ItemGroup(String id, List<String> items, int least, int most, boolean orNone) {
    public ItemGroup {
        IdSyntax.check("group id", id);
        items = List.copyOf(items);
        if (least < 0 || most < least) {
            throw new InvalidValueException(CoreError.BAD_ARGUMENT, "group of " + least + " to " + most + " items");
        }
    }

    /** At least so many of them. */
    public static ItemGroup atLeast(String id, int least, List<String> items) {
        return new ItemGroup(id, items, least, Math.max(least, items.size()), false);
    }

    /** At most so many of them. */
    public static ItemGroup atMost(String id, int most, List<String> items) {
        return new ItemGroup(id, items, 0, most, false);
    }

    /** All of them or none. */
    public static ItemGroup together(String id, List<String> items) {
        return new ItemGroup(id, items, items.size(), items.size(), true);
    }

    /** Whether so many taken items are fine. */
    public boolean accepts(int taken) {
        return (taken >= least && taken <= most) || (orNone && taken == 0);
    }
}
