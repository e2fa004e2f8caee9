package org.customizedemployment.store.jdbc;

import java.nio.file.Path;
import java.sql.SQLException;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.tck.store.CaseStoreContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** On a host's own source of connections to PostgreSQL. */
class PostgreSqlContractTest extends CaseStoreContract {
    private PooledSource source;

    @BeforeEach
    void makeSchema() throws SQLException {
        source = new PooledSource(PostgreSql.newSchema());
    }

    @AfterEach
    void closeSource() throws SQLException {
        source.close();
    }

    @Override
    protected CaseStore open(Path directory) {
        return JdbcCaseStore.onPostgreSql(source);
    }
}
