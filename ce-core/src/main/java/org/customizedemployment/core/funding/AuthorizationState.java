package org.customizedemployment.core.funding;

import org.apiguardian.api.API;

/** Where an authorization stands (SEM-13). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum AuthorizationState {
    REQUESTED,
    VERBAL,
    WRITTEN,
    USED_UP,
    EXPIRED,
    WITHDRAWN
}
