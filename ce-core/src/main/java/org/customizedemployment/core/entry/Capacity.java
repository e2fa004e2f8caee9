package org.customizedemployment.core.entry;

import org.apiguardian.api.API;

/** In what capacity a human being decides. There is no system capacity (SEM-20). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Capacity {
    JOB_SEEKER,
    SUPPORTED_DECISION_MAKER,
    AGENT,
    GUARDIAN,
    PARENT_OF_MINOR,
    REPRESENTATIVE,
    EMPLOYER,
    SPECIALIST,
    COUNSELOR,
    CASE_MANAGER,
    AGENCY_REVIEWER,
    /** Above a counselor or case manager at the agency. */
    AGENCY_SUPERVISOR
}
