package org.customizedemployment.core.caseload;

import java.util.Locale;
import org.apiguardian.api.API;
import org.customizedemployment.core.value.Minutes;

/** Hours of work a week, in the bands they are counted by. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum WeeklyHours {
    /** Fewer than 10. */
    BELOW_10,
    /** From 10 to less than 20. */
    FROM_10,
    /** From 20 to less than 30. */
    FROM_20,
    /** 30 or more. */
    FROM_30;

    static WeeklyHours of(Minutes weekly) {
        long tens = weekly.value() / Minutes.ofHours(10).value();
        return values()[(int) Math.min(values().length - 1L, tens)];
    }

    /** Its word in codes, for example {@code from-10}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
