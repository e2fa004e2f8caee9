package org.customizedemployment.store.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** SQLite 3.37 or newer. */
final class SqliteDialect implements SqlDialect {
    /** How long to wait for another process that writes, in milliseconds. */
    private final int busyTimeout;

    SqliteDialect(int busyTimeout) {
        this.busyTimeout = busyTimeout;
    }

    @Override
    public String name() {
        return "sqlite";
    }

    /** FULL: the journal is on the disk before a commit returns, not only with the operating system. */
    @Override
    public void prepare(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = " + busyTimeout);
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("PRAGMA foreign_keys = ON");
        }
    }

    /** Without IMMEDIATE two transactions could both read and then fail to become writers. */
    @Override
    public void begin(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
        }
    }

    @Override
    public List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        String sql = "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite~_%' "
                + "ESCAPE '~' ORDER BY name";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    @Override
    public StoreError kindOf(SQLException failure) {
        return switch (failure.getErrorCode()) {
            case 5, 6 -> StoreError.BUSY;
            case 8 -> StoreError.NOT_WRITABLE;
            case 11 -> StoreError.DAMAGED;
            case 13 -> StoreError.DISK_FULL;
            case 14 -> StoreError.CANNOT_OPEN;
            case 26 -> StoreError.NOT_A_DATABASE;
            default -> StoreError.FAILED;
        };
    }
}
