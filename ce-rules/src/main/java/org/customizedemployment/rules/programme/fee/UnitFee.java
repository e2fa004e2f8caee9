package org.customizedemployment.rules.programme.fee;

import java.util.List;
import org.apiguardian.api.API;

/**
 * An amount for each unit of so many minutes. Without rounding of minutes a part of a unit is paid in proportion.
 *
 * @param minutes the length of a unit, at least one
 * @param amounts the parameters that hold the amount for one unit
 * @param modifiers what alters it, in order
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record UnitFee(int minutes, FeeTable amounts, List<RateModifier> modifiers) implements Fee {
    public UnitFee {
        if (minutes < 1) {
            throw new IllegalArgumentException("a unit of " + minutes + " minutes");
        }
        modifiers = List.copyOf(modifiers);
    }
}
