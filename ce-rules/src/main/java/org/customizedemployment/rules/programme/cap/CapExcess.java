package org.customizedemployment.rules.programme.cap;

import org.apiguardian.api.API;

/** What becomes of time above a cap. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum CapExcess {
    /** It is not payable. */
    NEVER,
    /** It is payable where somebody approved it, which is recorded as an exception granted for the cap; until then it is undecided. */
    WITH_APPROVAL,
    /** The source does not say: it is undecided. */
    NOT_STATED
}
