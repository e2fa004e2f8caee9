package org.customizedemployment.rules.programme.fee;

import org.apiguardian.api.API;

/** How a service is paid. A service of which the pack names no fee has none: its money stays undecided. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public sealed interface Fee permits HourlyFee {}
