package org.customizedemployment.core.planning;

import org.apiguardian.api.API;

/** How a task of practice stands in a case (ICF-G2). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum TaskState {
    /** Not done yet, or going on. */
    OPEN,
    /** Done; it may be done again. */
    DONE,
    /** Not needed for this person. */
    NOT_NEEDED
}
