package org.customizedemployment.rules.programme.fee;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.ParameterId;

/**
 * A rate for time: per hour, per unit of 15 minutes, or per minute.
 *
 * @param amounts the parameters that hold it; on days without a value money stays undecided
 * @param modifiers what alters it, in order
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record HourlyFee(FeeTable amounts, List<RateModifier> modifiers) implements Fee {
    public HourlyFee {
        modifiers = List.copyOf(modifiers);
    }

    /** One rate for all. */
    public HourlyFee(ParameterId rate) {
        this(FeeTable.of(rate), List.of());
    }
}
