package org.customizedemployment.core.practice;

import org.apiguardian.api.API;

/** How a task looks from what the case holds. Only people say whether it was done (SEM-20). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum TaskSuggestion {
    /** People have already said how it stands, or nothing in the case speaks for it. */
    NONE,
    /** Some of its signs are there. */
    LOOKS_BEGUN,
    /** All signs are there that it needs. */
    LOOKS_DONE
}
