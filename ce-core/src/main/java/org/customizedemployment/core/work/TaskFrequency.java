package org.customizedemployment.core.work;

import org.apiguardian.api.API;

/** How often a task comes up. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum TaskFrequency {
    SEVERAL_TIMES_A_DAY,
    DAILY,
    SEVERAL_TIMES_A_WEEK,
    WEEKLY,
    MONTHLY,
    SEASONAL,
    AS_NEEDED
}
