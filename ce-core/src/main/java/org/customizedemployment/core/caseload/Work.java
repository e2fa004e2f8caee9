package org.customizedemployment.core.caseload;

import java.util.Locale;
import org.apiguardian.api.API;

/** Whether someone has a job or business that came out of their case, as recorded. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Work {
    /** One has begun and has not ended. */
    WORKING,
    /** One has begun, and all have ended. */
    WORKED_BEFORE,
    /** None has begun. */
    NOT_YET;

    /** Its word in codes, for example {@code worked-before}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
