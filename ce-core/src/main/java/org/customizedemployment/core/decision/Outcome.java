package org.customizedemployment.core.decision;

import org.apiguardian.api.API;
import org.customizedemployment.core.reason.Verdict;

/** The outcome of a condition (SEM-11). Declared in the order in which open ones head a refused move. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Outcome implements Verdict {
    /** A rule or provider failed; the reason names it. */
    ERROR,
    NOT_MET,
    /** Only people can say; the reason names whose decision, on what. */
    NEEDS_HUMAN_DECISION,
    /** Something is missing; the finding says what. */
    CANNOT_TELL,
    NOT_YET_DUE,
    MET,
    NOT_APPLICABLE,
    NOT_IN_FORCE;

    /** Whether it lets a move pass: met, not applicable or not in force. */
    public boolean passes() {
        return compareTo(MET) >= 0;
    }
}
