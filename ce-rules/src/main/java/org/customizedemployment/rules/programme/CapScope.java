package org.customizedemployment.rules.programme;

import org.apiguardian.api.API;

/** Over what a cap runs. A pack whose source does not say lists every possible reading (SEM-12). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum CapScope {
    PERSON,
    EPISODE,
    AUTHORIZATION,
    PROVIDER
}
