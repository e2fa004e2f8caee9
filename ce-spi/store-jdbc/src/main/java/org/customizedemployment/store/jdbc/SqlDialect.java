package org.customizedemployment.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What differs between databases. Everything else is plain SQL that all of them understand. */
interface SqlDialect {
    /** The folder of its scripts, for example {@code sqlite}. */
    String name();

    /** Settings that each connection needs before its first use here. */
    void prepare(Connection connection) throws SQLException;

    /** Begins a transaction that will write, so that no other writer can come between its reads and its writes. */
    void begin(Connection connection) throws SQLException;

    /** Within a transaction that erases: takes what was overwritten or deleted in the tables of the store, now or ever, out of them. */
    void clearTables(Connection connection) throws SQLException;

    /** After such a transaction: takes it out of the database's logs. */
    void clearLogs(Connection connection) throws SQLException;

    /** The names of all tables and views. */
    List<String> tables(Connection connection) throws SQLException;

    /** The kind of error that the driver reports. */
    StoreError kindOf(SQLException failure);
}
