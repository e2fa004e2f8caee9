package org.customizedemployment.core.discovery;

import org.apiguardian.api.API;

/** What a condition of work means to a person: two kinds that hold, two that may give way in the person's own order (SEM-30). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum ConditionWish {
    MUST_HAVE,
    MUST_NOT_HAVE,
    RATHER_WITH,
    RATHER_WITHOUT;

    /** Whether a job without it is no job for this person. */
    public boolean holds() {
        return this == MUST_HAVE || this == MUST_NOT_HAVE;
    }
}
