package org.customizedemployment.rules.programme.time;

import org.apiguardian.api.API;

/** Whether something is allowed. Not stated is not the same as no: it leaves the minutes that depend on it undecided. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Allowance {
    ALLOWED,
    NOT_ALLOWED,
    NOT_STATED
}
