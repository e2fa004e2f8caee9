package org.customizedemployment.store.jdbc.internal;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.store.jdbc.dialect.SqlDialect;
import org.customizedemployment.store.jdbc.error.StoreError;

/**
 * Connections from the host's own source, one for each piece of work; the source stays the host's. One with auto-commit off may carry work of
 * the host that is not committed yet, which switching auto-commit on would commit: it is refused and left as it is, or taken part in.
 */
public final class HostConnections implements Connections {
    private final DataSource source;
    private final SqlDialect dialect;
    private final boolean joining;

    /**
     * @param joining whether to take part in a transaction of the host's
     */
    public HostConnections(DataSource source, SqlDialect dialect, boolean joining) {
        this.source = source;
        this.dialect = dialect;
        this.joining = joining;
    }

    @Override
    public <T> T read(Work<T> work) throws SQLException {
        return write(work);
    }

    @Override
    public <T> T write(Work<T> work) throws SQLException {
        try (Connection connection = connection()) {
            if (!joining && !connection.getAutoCommit()) {
                throw new CeException(StoreError.HOST_TRANSACTION, "a connection of the host has auto-commit off");
            }
            if (connection.getAutoCommit()) {
                dialect.prepare(connection);
            }
            return work.run(connection);
        }
    }

    /** Nothing was sent yet: a pool that has none left is another thing than a statement that failed. */
    private Connection connection() throws SQLException {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            if (dialect.kindOf(e) != StoreError.FAILED) {
                throw e;
            }
            throw new CeException(
                    StoreError.NO_CONNECTION,
                    "the host's source gave no connection, database error " + dialect.codeOf(e),
                    e);
        }
    }

    @Override
    public void close() {
        // Nothing is held between two pieces of work.
    }
}
