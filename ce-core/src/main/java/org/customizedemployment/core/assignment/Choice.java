package org.customizedemployment.core.assignment;

import java.util.List;
import org.apiguardian.api.API;

/**
 * An item that is taken, and where it lies.
 *
 * @param item the item's id
 * @param placements in the order of the problem's days and slots; never empty, each slot once
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Choice(String item, List<Placement> placements) {
    public Choice {
        placements = List.copyOf(placements);
    }

    /**
     * So many grains in a slot.
     *
     * @param slot the slot's id
     * @param grains 1 or more
     */
    public record Placement(String slot, int grains) {}

    /** A whole item in one slot. */
    public static Choice of(String item, String slot, int grains) {
        return new Choice(item, List.of(new Placement(slot, grains)));
    }

    /** The grains of all placements. */
    public int grains() {
        return placements.stream().mapToInt(Placement::grains).sum();
    }
}
