package org.customizedemployment.core.discovery;

import org.apiguardian.api.API;

/** What a statement of the profile is about (ICF-T6). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum ProfileArea {
    INTEREST,
    PREFERENCE,
    CONTRIBUTION,
    IDEAL_CONDITION,
    LEARNING,
    TASK_COMPETENCE,
    SUPPORT_NEED,
    CONNECTION,
    /** What did not fit is evidence too. */
    DID_NOT_FIT
}
