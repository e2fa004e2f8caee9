package org.customizedemployment.core.employer;

import org.apiguardian.api.API;

/** Why work is an unmet need (SEM-28). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum NeedKind {
    NOT_DONE,
    LATE_OR_BELOW_STANDARD,
    AT_COST_OF_PRIMARY_RESPONSIBILITIES,
    ANTICIPATED
}
