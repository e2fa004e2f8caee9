package org.customizedemployment.core.value;

import org.apiguardian.api.API;

/** What a rate is paid for. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum RateUnit {
    MINUTE,
    QUARTER_HOUR,
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEAR,
    PIECE
}
