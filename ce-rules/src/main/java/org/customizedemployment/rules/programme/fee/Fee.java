package org.customizedemployment.rules.programme.fee;

import java.util.List;
import org.apiguardian.api.API;

/** How a service is paid. A service of which the pack names no fee has none: its money stays undecided. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public sealed interface Fee permits HourlyFee, UnitFee, MilestoneFee {
    /** What it comes to, before modifiers. */
    FeeTable amounts();

    /** What alters it, in the order in which it is applied; may be empty. */
    List<RateModifier> modifiers();
}
