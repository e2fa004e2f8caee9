package org.customizedemployment.core.work;

import org.apiguardian.api.API;

/** How the current staff see a task. A job bundled of tasks that nobody likes is flagged (SEM-29). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Popularity {
    LIKED,
    MIXED,
    /** Nobody likes doing it. */
    UNPOPULAR,
    UNKNOWN
}
