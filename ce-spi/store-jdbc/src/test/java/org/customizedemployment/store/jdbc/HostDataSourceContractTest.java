package org.customizedemployment.store.jdbc;

import java.nio.file.Path;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.tck.store.CaseStoreContract;
import org.sqlite.SQLiteDataSource;

/** On a host's own source of connections, in the journal mode that the host chose. */
class HostDataSourceContractTest extends CaseStoreContract {
    @Override
    protected CaseStore open(Path directory) {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + directory.resolve("host.db"));
        source.setJournalMode("WAL");
        return JdbcCaseStore.onSqlite(source);
    }
}
