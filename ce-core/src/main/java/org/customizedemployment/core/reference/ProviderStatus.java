package org.customizedemployment.core.reference;

import org.apiguardian.api.API;

/** How a funder stands to a provider. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum ProviderStatus {
    APPROVED,
    /** May serve, often at another fee. */
    PROVISIONALLY_APPROVED,
    /** May not serve for now. */
    SUSPENDED
}
