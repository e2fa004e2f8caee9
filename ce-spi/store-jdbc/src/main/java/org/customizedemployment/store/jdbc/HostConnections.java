package org.customizedemployment.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.customizedemployment.core.error.CeException;

/**
 * Connections from the host's own source, one for each piece of work; the source stays the host's. One with auto-commit off may carry work of
 * the host that is not committed yet, which switching auto-commit on would commit: it is refused and left as it is.
 */
final class HostConnections implements Connections {
    private final DataSource source;
    private final SqlDialect dialect;

    HostConnections(DataSource source, SqlDialect dialect) {
        this.source = source;
        this.dialect = dialect;
    }

    @Override
    public <T> T read(Work<T> work) throws SQLException {
        return write(work);
    }

    @Override
    public <T> T write(Work<T> work) throws SQLException {
        try (Connection connection = source.getConnection()) {
            // Transactions are begun and ended here by statement.
            if (!connection.getAutoCommit()) {
                throw new CeException(StoreError.HOST_TRANSACTION, "a connection of the host has auto-commit off");
            }
            dialect.prepare(connection);
            return work.run(connection);
        }
    }

    @Override
    public void close() {
        // Nothing is held between two pieces of work.
    }
}
