package org.customizedemployment.core.discovery;

import org.apiguardian.api.API;

/** How a statement stands with the person (SEM-5). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum StatementStanding {
    TENTATIVE,
    CONFIRMED,
    /** Then in no document or view but the person's own and the audit trail. */
    SET_ASIDE
}
