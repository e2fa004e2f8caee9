package org.customizedemployment.core.business;

import org.apiguardian.api.API;

/** An input of a first year that is an estimate. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum YearInput {
    PRICE,
    MONTHLY_SALES,
    COST_PER_SALE,
    START_UP_COSTS,
    MONTHLY_COSTS
}
