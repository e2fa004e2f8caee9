package org.customizedemployment.core.decision;

import java.util.Locale;
import org.apiguardian.api.API;

/** The dates that rules ask for by name. None of them is ever "now". */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum DateName {
    APPLICATION,
    REFERRAL,
    AUTHORIZATION,
    SERVICE,
    RECEIVED,
    SUBMITTED,
    /** Defaults to the latest recorded date of the case. */
    DECISION,
    /** Defaults to the latest recorded date of the case. */
    REPORT;

    /** As written in requests: {@code decision}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
