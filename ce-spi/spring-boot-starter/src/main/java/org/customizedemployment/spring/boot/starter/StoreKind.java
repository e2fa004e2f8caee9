package org.customizedemployment.spring.boot.starter;

import org.apiguardian.api.API;

/** Where an application keeps cases that does not bring a store of its own. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum StoreKind {
    /** In the application's database, in tables of our own. */
    DATA_SOURCE,
    /** In memory: gone when the application ends. For trials only, and never without being asked for. */
    MEMORY
}
