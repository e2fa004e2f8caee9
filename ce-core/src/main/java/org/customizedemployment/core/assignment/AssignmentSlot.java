package org.customizedemployment.core.assignment;

import org.apiguardian.api.API;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.error.InvalidValueException;
import org.customizedemployment.core.id.IdSyntax;

/**
 * A stretch of a day in which items may lie, for example Monday 8 to 10.
 *
 * @param id unique among the slots of a problem
 * @param day which day; any number, equal for slots of one day
 * @param order place within the day; slots whose numbers follow on each other are next to each other
 * @param least fewest grains it holds if it is used at all; 1 if one grain is enough
 * @param capacity most grains it holds
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record AssignmentSlot(String id, int day, int order, int least, int capacity) {
    public AssignmentSlot {
        IdSyntax.check("slot id", id);
        if (least < 1 || capacity < least || capacity > AssignmentProblem.MOST_GRAINS) {
            throw new InvalidValueException(
                    CoreError.BAD_ARGUMENT, "slot that holds " + least + " to " + capacity + " grains");
        }
    }

    /** One that may hold a single grain. */
    public static AssignmentSlot of(String id, int day, int order, int capacity) {
        return new AssignmentSlot(id, day, order, 1, capacity);
    }
}
