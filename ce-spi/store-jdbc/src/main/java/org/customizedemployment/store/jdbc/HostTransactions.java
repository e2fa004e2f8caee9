package org.customizedemployment.store.jdbc;

import org.apiguardian.api.API;

/** What a store on a host's source of connections does when it is given one with a transaction of the host's under way. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum HostTransactions {
    /** It refuses: what it says is kept is kept when the call returns. */
    REFUSED,
    /**
     * It takes part: what it says is kept is kept once the host commits, and gone if the host rolls back. A call that fails undoes only itself. It
     * never commits. For sources that know of the host's transaction, such as Spring's {@code TransactionAwareDataSourceProxy}, and whose connections
     * have auto-commit on where there is none: else nobody would commit what is kept then.
     */
    JOINED
}
