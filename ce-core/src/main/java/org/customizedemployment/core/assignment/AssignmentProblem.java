package org.customizedemployment.core.assignment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.error.InvalidValueException;
import org.customizedemployment.core.internal.CeStyle;
import org.immutables.value.Value;

/**
 * Which items to take, how much of each, and in which slots, so that every constraint holds and the worth is greatest. The worth of an answer is the
 * worth of its items less the cost of each donor that something is taken from. What worth means, the caller says: fit to the person, value to the
 * business, hours.
 *
 * <p>Constraints: an item lies in slots that it names, with a length in its range; a used slot holds at least its least and at most its capacity;
 * the used slots of a day follow on each other; no more days and donors than stated; no more from a donor than it can give; required items are
 * taken, forbidden ones are not; groups hold; the total is in its range.
 *
 * <p>Carving is one donor; reassignment several; creation has items without a donor. Ids are unique, and everything referred to is there.
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class AssignmentProblem {
    /** Most grains of an item, a slot or in total: more than the minutes of a week. */
    public static final int MOST_GRAINS = 20_000;
    /** Most worth, above or below zero, of an item or a grain, and the most that a donor costs. */
    public static final long MOST_WORTH = 1_000_000;

    private static final int MOST_ITEMS = 10_000;

    AssignmentProblem() {}

    public abstract List<AssignmentItem> getItems();

    public abstract List<AssignmentSlot> getSlots();

    public abstract List<AssignmentDonor> getDonors();

    public abstract List<ItemGroup> getGroups();

    /** Fewest grains in total, zero or more. */
    public abstract int getLeastTotal();

    /** Most grains in total. */
    public abstract int getMostTotal();

    /** Most days with a used slot. Any number of days unless stated. */
    @Value.Default
    public int getMostDays() {
        return Integer.MAX_VALUE;
    }

    /** Most donors that anything is taken from. Any number unless stated. */
    @Value.Default
    public int getMostDonors() {
        return Integer.MAX_VALUE;
    }

    /** Whether the used slots of a day have to follow on each other. */
    @Value.Default
    public boolean isContiguous() {
        return true;
    }

    @Value.Check
    void check() {
        if (getLeastTotal() < 0 || getMostTotal() < getLeastTotal() || getMostTotal() > MOST_GRAINS) {
            throw bad("total of " + getLeastTotal() + " to " + getMostTotal() + " grains");
        }
        if (getMostDays() < 0 || getMostDonors() < 0) {
            throw bad("at most " + getMostDays() + " days and " + getMostDonors() + " donors");
        }
        if (getItems().size() > MOST_ITEMS) {
            throw bad(getItems().size() + " items; the most is " + MOST_ITEMS);
        }
        Set<String> slots =
                unique("slots", getSlots().stream().map(AssignmentSlot::id).toList());
        Set<String> donors =
                unique("donors", getDonors().stream().map(AssignmentDonor::id).toList());
        Set<String> items =
                unique("items", getItems().stream().map(AssignmentItem::getId).toList());
        unique("groups", getGroups().stream().map(ItemGroup::id).toList());
        unique(
                "slots with day and order",
                getSlots().stream().map(slot -> slot.day() + "/" + slot.order()).toList());
        for (AssignmentItem item : getItems()) {
            known("a slot", slots, item.getSlots());
            unique("slots of an item", item.getSlots());
            known("a donor", donors, item.getDonor().stream().toList());
        }
        getGroups().forEach(group -> known("an item", items, group.items()));
        getGroups().forEach(group -> unique("items of a group", group.items()));
        if (getDonors().stream().anyMatch(donor -> donor.cost() > MOST_WORTH)) {
            throw bad("a donor that costs more than " + MOST_WORTH);
        }
    }

    private static Set<String> unique(String what, List<String> ids) {
        Set<String> seen = new LinkedHashSet<>(ids);
        if (seen.size() < ids.size()) {
            throw bad((ids.size() - seen.size()) + " " + what + " twice");
        }
        return seen;
    }

    private static void known(String what, Set<String> there, List<String> used) {
        if (!there.containsAll(used)) {
            throw bad(what + " that is referred to and not there");
        }
    }

    private static InvalidValueException bad(String what) {
        return new InvalidValueException(CoreError.BAD_ARGUMENT, "assignment problem: " + what);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AssignmentProblem}. */
    public static final class Builder extends ImmutableAssignmentProblem.Builder {
        Builder() {}
    }
}
