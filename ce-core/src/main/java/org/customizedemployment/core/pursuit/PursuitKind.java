package org.customizedemployment.core.pursuit;

import org.apiguardian.api.API;

/** What is pursued (SEM-1). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum PursuitKind {
    WAGE_JOB,
    BUSINESS
}
