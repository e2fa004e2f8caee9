package org.customizedemployment.core.employer;

import org.apiguardian.api.API;

/** Whether a task is a reason that its holder's job exists, as the employer says (SEM-28). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum PrimaryResponsibility {
    YES,
    NO,
    /** Counts as yes and becomes a question for the meeting. */
    UNKNOWN
}
