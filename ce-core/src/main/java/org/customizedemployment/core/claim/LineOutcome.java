package org.customizedemployment.core.claim;

import java.util.Collection;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.reason.Verdict;

/** The outcome of a claim line (SEM-11). Never collapsed, never a silent zero. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum LineOutcome implements Verdict {
    /** All its minutes are payable. */
    PAYABLE,
    /** Some minutes are payable and the others are not. */
    REDUCED,
    /** None of its minutes is payable. */
    NOT_PAYABLE,
    /** Something is open that can still be settled; the reason says what. */
    UNDECIDED,
    /** A rule or provider failed. */
    ERROR;

    /** All alike, or reduced if it mixes payable and not payable only, else the open one (SEM-11). Empty if there is nothing. */
    public static Optional<LineOutcome> combine(Collection<LineOutcome> outcomes) {
        if (outcomes.isEmpty()) {
            return Optional.empty();
        }
        if (outcomes.contains(ERROR)) {
            return Optional.of(ERROR);
        }
        if (outcomes.contains(UNDECIDED)) {
            return Optional.of(UNDECIDED);
        }
        boolean alike = outcomes.stream().distinct().count() == 1;
        return Optional.of(alike ? outcomes.iterator().next() : REDUCED);
    }
}
