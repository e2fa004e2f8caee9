package org.customizedemployment.core.journal;

import org.apiguardian.api.API;

/** Why it is lawful to erase what entries say (FED-RET-1). Before retention ends a request alone is none. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum ErasureBasis {
    /** Retention has ended and it was asked for. */
    REQUEST_AFTER_RETENTION,
    /** It is about someone else, who has no place in this case. */
    OTHER_PERSONS_DATA,
    /** A court ordered it. */
    COURT_ORDER
}
