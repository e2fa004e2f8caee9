package org.customizedemployment.core.strategy.brief;

import org.apiguardian.api.API;
import org.customizedemployment.core.value.Rate;
import org.jspecify.annotations.Nullable;

/**
 * What pay is measured against; given by the caller, as both are dated facts of a place (CT-34, ODEP-P8).
 *
 * @param minimum the minimum wage; null: not given, and what depends on it can't be told
 * @param prevailing the going rate for such work there; null: not given
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PayRates(@Nullable Rate minimum, @Nullable Rate prevailing) {
    /** Neither given. */
    public static final PayRates NOT_GIVEN = new PayRates(null, null);
}
