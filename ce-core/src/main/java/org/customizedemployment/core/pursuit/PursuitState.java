package org.customizedemployment.core.pursuit;

import org.apiguardian.api.API;

/** Where a pursuit stands (SEM-1, SEM-13). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum PursuitState {
    EXPLORED,
    PROPOSED,
    NEGOTIATING,
    AGREED,
    WORKING,
    ENDED
}
