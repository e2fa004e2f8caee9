package org.customizedemployment.core.assignment.sharing;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.assignment.AssignmentStatus;
import org.customizedemployment.core.assignment.Choice;

/**
 * A split of a description.
 *
 * @param status how much it claims, of the weaker side and, if that is equal, of both together
 * @param firstValue what the first person's items are worth; 0 if there is no answer
 * @param secondValue what the second person's items are worth
 * @param weakerBound no split has a weaker side worth more than this
 * @param first the first person's items and when they are done
 * @param second the second person's
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record SharingAnswer(
        AssignmentStatus status,
        long firstValue,
        long secondValue,
        long weakerBound,
        List<Choice> first,
        List<Choice> second) {
    public SharingAnswer {
        first = List.copyOf(first);
        second = List.copyOf(second);
    }

    static SharingAnswer none(AssignmentStatus status, long bound) {
        return new SharingAnswer(status, 0, 0, bound, List.of(), List.of());
    }

    /** What the weaker side is worth. */
    public long weaker() {
        return Math.min(firstValue, secondValue);
    }
}
