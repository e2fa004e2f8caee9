package org.customizedemployment.core.person;

import org.apiguardian.api.API;

/** What someone does in the support team (ICF-T5). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum TeamRole {
    JOB_SEEKER,
    FAMILY,
    FRIEND,
    COMMUNITY,
    SPECIALIST,
    COUNSELOR,
    CASE_MANAGER,
    REPRESENTATIVE,
    BENEFITS_PLANNER,
    OTHER
}
