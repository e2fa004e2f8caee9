package org.customizedemployment.core.assignment;

import java.util.List;
import org.apiguardian.api.API;

/**
 * What a solver found.
 *
 * @param status how much it claims
 * @param value the worth of the choices less the cost of the donors touched; 0 if there is no answer
 * @param bound no choice is worth more than this, in the whole problem; 0 if the problem is infeasible
 * @param choices what is taken, in the order of item ids; empty if there is no answer, or if nothing is taken
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record AssignmentAnswer(AssignmentStatus status, long value, long bound, List<Choice> choices) {
    private static final long PERMILLE = 1000;

    public AssignmentAnswer {
        choices = List.copyOf(choices);
    }

    /** Nothing keeps every constraint. */
    public static AssignmentAnswer infeasible() {
        return new AssignmentAnswer(AssignmentStatus.INFEASIBLE, 0, 0, List.of());
    }

    /** The limits were reached with nothing found. */
    public static AssignmentAnswer undecided(long bound) {
        return new AssignmentAnswer(AssignmentStatus.UNDECIDED, 0, bound, List.of());
    }

    /** How far the value may be below the best there is, absolute. */
    public long gap() {
        return bound - value;
    }

    /** The same in thousandths of the value, rounded up; {@code Long.MAX_VALUE} if the value is not positive and there is a gap. */
    public long gapPermille() {
        if (gap() <= 0) {
            return 0;
        }
        return value <= 0 ? Long.MAX_VALUE : (gap() * PERMILLE + value - 1) / value;
    }

    /** The grains taken in all. */
    public int grains() {
        return choices.stream().mapToInt(Choice::grains).sum();
    }
}
