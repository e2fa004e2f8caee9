package org.customizedemployment.core.document;

import org.apiguardian.api.API;

/** Whether a deliverable covers a part or all of a service (SEM-27). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Portion {
    PARTIAL,
    FINAL
}
