package org.customizedemployment.rules.programme.fee;

import org.apiguardian.api.API;
import org.customizedemployment.core.id.ParameterId;

/**
 * A rate for time: per hour, per unit of 15 minutes, or per minute.
 *
 * @param rate the parameter that holds it; on days without a value money stays undecided
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record HourlyFee(ParameterId rate) implements Fee {}
