package org.customizedemployment.spring.boot.starter;

import org.apiguardian.api.API;

/** Whether the store on the application's {@code DataSource} takes part in transactions of the application. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum StoreTransactions {
    /** No: each command is a transaction of its own, on a connection of its own, and kept although the application rolls its own back. */
    OWN,
    /**
     * Yes: what a command wrote is kept once the application commits, and gone if it rolls back. Where there is no transaction it is kept at once. Needs
     * {@code spring-jdbc} and a pool whose connections have auto-commit on.
     */
    JOINED
}
