package org.customizedemployment.core.claim;

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
    ERROR
}
