package org.customizedemployment.core.disclosure;

import java.util.Locale;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.Sensitivity;

/** For whom something is written (FED-PRIV-1). Employer and public have views of their own and no case view. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Audience {
    JOB_SEEKER,
    TEAM,
    PROVIDER,
    FUNDER,
    EMPLOYER,
    PUBLIC;

    /** As written on the command line: {@code job-seeker}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a case view may show this audience a text of that sensitivity. */
    boolean sees(Sensitivity sensitivity) {
        return switch (this) {
            case JOB_SEEKER, TEAM -> true;
            case PROVIDER -> sensitivity != Sensitivity.MONEY;
            case FUNDER -> true;
            case EMPLOYER, PUBLIC -> sensitivity == Sensitivity.NONE;
        };
    }
}
