package org.customizedemployment.core.planning;

import org.apiguardian.api.API;

/** Where the idea of an employer came from (CEE-3). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum ListingOrigin {
    JOB_SEEKER_WISH,
    TEAM_CONNECTION,
    COMMUNITY_RESEARCH,
    SPECIALIST_RELATIONSHIP,
    ADVERTISED_OPENING,
    NOT_STATED
}
