package org.customizedemployment.core.planning;

import org.apiguardian.api.API;

/** When something may be told (ICF-T15). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum DisclosureTiming {
    /** From the first contact on. */
    BEFORE_OFFER,
    /** Once a job is offered. */
    AFTER_OFFER,
    /** Once the work has begun. */
    AFTER_START,
    /** Only when the person says that it is needed. */
    WHEN_NEEDED
}
