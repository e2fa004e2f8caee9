package org.customizedemployment.core.work;

import org.apiguardian.api.API;

/** Whether a job is under a collective agreement: then its tasks are not moved without those who made it (SEM-29). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum CollectiveAgreement {
    COVERED,
    NOT_COVERED,
    /** Becomes a question for the meeting. */
    UNKNOWN
}
