package org.customizedemployment.spi.plugin;

import org.apiguardian.api.API;

/** What a provider provides. Of a single kind one is chosen; of a multiple kind all are used. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum ProviderKind {
    STORE(true),
    CODEC(true),
    PACK(false),
    STRATEGIES(false),
    SOLVER(true),
    REPORTS(false),
    FORMAT(false),
    CREDENTIALS(true),
    SOURCE(true);

    private final boolean single;

    ProviderKind(boolean single) {
        this.single = single;
    }

    public boolean isSingle() {
        return single;
    }
}
