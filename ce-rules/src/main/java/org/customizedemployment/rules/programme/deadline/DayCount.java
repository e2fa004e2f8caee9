package org.customizedemployment.rules.programme.deadline;

import org.apiguardian.api.API;

/** Which days count towards a deadline. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum DayCount {
    CALENDAR_DAYS,
    /** Days that are neither of the weekend nor holidays in the programme's calendar. */
    WORK_DAYS
}
