package org.customizedemployment.pack.foundations.reading;

import org.apiguardian.api.API;

/** What can be said of a question where not everything is recorded: that nothing shows it is not that it isn't so. */
@API(status = API.Status.INTERNAL, since = "0.1")
public enum Known {
    YES,
    NO,
    /** Entries that may be missing could say either. */
    OPEN;

    static Known of(boolean shown, boolean whole) {
        if (shown) {
            return YES;
        }
        return whole ? NO : OPEN;
    }
}
