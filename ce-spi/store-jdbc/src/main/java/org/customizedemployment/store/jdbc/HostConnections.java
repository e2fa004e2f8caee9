package org.customizedemployment.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Connections from the host's own source, one for each piece of work; the source stays the host's. */
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
            boolean before = connection.getAutoCommit();
            // Transactions are begun and ended here by statement.
            connection.setAutoCommit(true);
            try {
                dialect.prepare(connection);
                return work.run(connection);
            } finally {
                connection.setAutoCommit(before);
            }
        }
    }

    @Override
    public void close() {
        // Nothing is held between two pieces of work.
    }
}
