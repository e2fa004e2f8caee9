package org.customizedemployment.core.assignment.sharing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apiguardian.api.API;
import org.customizedemployment.core.assignment.AssignmentItem;
import org.customizedemployment.core.assignment.AssignmentProblem;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.error.InvalidValueException;

/**
 * The tasks of one description, to be split between two people so that every task is covered by exactly one of them (SEM-29, sharing). Each person
 * comes with a problem of their own: when they can work, how long, and what each task is worth with them; a task that someone can't take is
 * forbidden there. A task that may be split comes as several items. Wanted is the split whose weaker side is worth most, and among those the one that is
 * worth most in all.
 *
 * @param first the first person's side
 * @param second the second person's side; the same items with the same lengths, each of fixed length
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record SharingProblem(AssignmentProblem first, AssignmentProblem second) {
    public SharingProblem {
        if (!lengths(first).equals(lengths(second))) {
            throw new InvalidValueException(
                    CoreError.BAD_ARGUMENT,
                    "two sides with different items; each needs the same ones in the same lengths");
        }
        boolean fixed = first.getItems().stream().allMatch(item -> item.getLeast() == item.getMost());
        if (!fixed) {
            throw new InvalidValueException(CoreError.BAD_ARGUMENT, "a shared item without a fixed length");
        }
    }

    private static Set<List<Object>> lengths(AssignmentProblem side) {
        Set<List<Object>> lengths = new LinkedHashSet<>();
        for (AssignmentItem item : side.getItems()) {
            lengths.add(List.of(item.getId(), item.getLeast(), item.getMost()));
        }
        return lengths;
    }
}
