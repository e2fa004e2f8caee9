package org.customizedemployment.core.reference;

import org.apiguardian.api.API;

/** Where someone's certification stands (SEM-13). A renewed one is another certificate with dates of its own (CT-11). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum CertificationState {
    ENROLLED,
    ACTIVE,
    LAPSED,
    WITHDRAWN
}
