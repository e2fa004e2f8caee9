package org.customizedemployment.store.jdbc.internal;

import java.sql.Connection;
import java.sql.SQLException;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.store.jdbc.error.StoreError;

/** The one connection of a host's transaction, which stays the host's. */
public final class OneConnection implements Connections {
    private final Connection connection;

    public OneConnection(Connection connection) {
        this.connection = connection;
    }

    @Override
    public <T> T read(Work<T> work) throws SQLException {
        return write(work);
    }

    @Override
    public <T> T write(Work<T> work) throws SQLException {
        if (connection.getAutoCommit()) {
            throw new CeException(
                    StoreError.HOST_TRANSACTION, "the connection has no transaction of the host's under way");
        }
        return work.run(connection);
    }

    @Override
    public void close() {
        // The host ends its transaction itself.
    }
}
