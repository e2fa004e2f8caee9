package org.customizedemployment.core.competency;

import org.apiguardian.api.API;

/** What a specialist says of themselves about one statement. No number, and never added up. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Rating {
    HAVE_IT,
    DEVELOPING,
    GAP,
    /** Has had no occasion to find out, or would rather not say. */
    CANNOT_RATE
}
