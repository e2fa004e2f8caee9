package org.customizedemployment.store.jdbc.internal;

import java.sql.Connection;
import java.sql.SQLException;

/** Where connections come from. Safe for threads. */
public interface Connections {
    /** Something to do with a connection. */
    @FunctionalInterface
    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    /** Does something that only reads. */
    <T> T read(Work<T> work) throws SQLException;

    /** Does something that writes; one at a time where the database wants it so. */
    <T> T write(Work<T> work) throws SQLException;

    /** Lets go of what it holds itself. */
    void close() throws SQLException;
}
