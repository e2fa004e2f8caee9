package org.customizedemployment.rules.programme.cap;

import org.apiguardian.api.API;

/** How long a cap lasts before it begins anew. By the local date of service (SEM-26). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum CapPeriod {
    /** It does not begin anew. */
    ONCE,
    DAY,
    /** From the first day of the programme's week. */
    WEEK,
    MONTH,
    /** From the first day of the programme's fiscal year. */
    FISCAL_YEAR,
    /** From the first day of the person's budget year. */
    BUDGET_YEAR
}
