package org.customizedemployment.core.caseload;

import java.util.Locale;
import org.apiguardian.api.API;

/** How near the most urgent thing is that is due in a case. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Deadline {
    /** Something is overdue. */
    OVERDUE,
    /** Something is due within 30 days, today included. */
    SOON,
    /** Something is due later than that. */
    LATER,
    /** Nothing with a day is due. */
    NONE;

    /** Its word in codes, for example {@code overdue}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
