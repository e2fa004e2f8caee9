package org.customizedemployment.core.business;

import org.apiguardian.api.API;

/**
 * What the first year becomes if one input is at the low or the high end of its estimate.
 *
 * @param input the input
 * @param atLow the year with its low end
 * @param atHigh the year with its high end
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record YearSwing(YearInput input, FirstYear atLow, FirstYear atHigh) {
    /** How far the two results lie apart, in minor units. */
    public long width() {
        return Math.abs(atHigh.result().minorUnits() - atLow.result().minorUnits());
    }

    /** Whether months cover their costs from some month on, at either end. */
    public boolean breaksEvenAnyway() {
        return atLow.breakEven() > 0 && atHigh.breakEven() > 0;
    }
}
