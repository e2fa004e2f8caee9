package org.customizedemployment.core.caseload;

import org.apiguardian.api.API;
import org.customizedemployment.core.value.Minutes;

/**
 * Time used of a limit in one case.
 *
 * @param what the service of an authorization, or the parameter that states a cap
 * @param limit the most that it allows
 * @param used what was used of it; may be more
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record HoursUsed(String what, Minutes limit, Minutes used) {
    private static final int NEARLY_PERCENT = 80;

    /** Whether four fifths of it are used, or more. */
    public boolean isNearlyUsed() {
        return !limit.isZero() && used.value() * 100 >= limit.value() * NEARLY_PERCENT;
    }

    HoursUsed plus(HoursUsed other) {
        return new HoursUsed(what, limit.plus(other.limit), used.plus(other.used));
    }
}
