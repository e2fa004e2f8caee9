package org.customizedemployment.core.entry;

import org.apiguardian.api.API;

/** How something became known (ODEP-P3, ODEP-P5). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Manner {
    /** By the job seeker, in whatever way they communicate; never by a guardian in their place (SEM-3). */
    TOLD_BY_JOB_SEEKER,
    TOLD_BY_OTHERS,
    OBSERVED,
    RECORD,
    FORMAL_ASSESSMENT,
    NOT_SUPPLIED
}
