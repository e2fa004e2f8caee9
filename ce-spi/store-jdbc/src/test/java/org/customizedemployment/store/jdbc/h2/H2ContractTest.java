package org.customizedemployment.store.jdbc.h2;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.store.jdbc.HostTransactions;
import org.customizedemployment.store.jdbc.JdbcCaseStore;
import org.customizedemployment.store.jdbc.PooledSource;
import org.customizedemployment.tck.store.CaseStoreContract;
import org.junit.jupiter.api.AfterEach;

/** A third database, which is none of ours, through the seam alone. */
class H2ContractTest extends CaseStoreContract {
    private final Map<Path, PooledSource> sources = new HashMap<>();

    @Override
    protected CaseStore open(Path directory) {
        PooledSource source = sources.computeIfAbsent(
                directory, any -> new PooledSource(H2Dialect.durable(directory.resolve("host"))));
        return JdbcCaseStore.on(source, new H2Dialect(), HostTransactions.REFUSED);
    }

    @AfterEach
    void closeSources() throws SQLException {
        for (PooledSource source : sources.values()) {
            source.close();
        }
    }
}
