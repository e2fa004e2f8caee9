package org.customizedemployment.rules.programme.time;

import org.apiguardian.api.API;

/** Whether a kind of time may be billed. Not stated is not the same as no: it leaves the minutes undecided. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum TimeTreatment {
    BILLABLE,
    NOT_BILLABLE,
    NOT_STATED
}
