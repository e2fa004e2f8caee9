package org.customizedemployment.core.person;

import org.apiguardian.api.API;

/** The person's own answer; "prefers not to say" is one (SEM-4). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Answer {
    YES,
    NO,
    PREFERS_NOT_TO_SAY
}
