package org.customizedemployment.core.work;

import org.apiguardian.api.API;

/** Whether a task is done beside other people who work there (ODEP-P7). A job of tasks that are all done alone is flagged (SEM-29). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Company {
    ALONE,
    WITH_OTHERS,
    UNKNOWN
}
