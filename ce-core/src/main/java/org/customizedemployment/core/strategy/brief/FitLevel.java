package org.customizedemployment.core.strategy.brief;

import org.apiguardian.api.API;

/** How a task goes with what a person's profile says; of the task for this person, never a grade of the person (SEM-20). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum FitLevel {
    /** The person does it and it lies in a field of interest. */
    DOES_AND_LIKES,
    /** The person does it. */
    DOES,
    /** The person does or learns it with support, and the support is there. */
    WITH_SUPPORT,
    /** The person does or learns it with support, and nobody is named who gives it. */
    SUPPORT_OPEN,
    /** The profile says nothing about it. */
    NOT_KNOWN
}
