package org.customizedemployment.store.jdbc.dialect;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.store.jdbc.error.StoreError;

/** SQLite 3.37 or newer. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class SqliteDialect implements SqlDialect {
    private final int busyTimeout;

    /**
     * @param busyTimeout how long to wait for another process that writes, in milliseconds
     */
    public SqliteDialect(int busyTimeout) {
        this.busyTimeout = busyTimeout;
    }

    @Override
    public String name() {
        return "sqlite";
    }

    @Override
    public List<String> scripts() {
        return List.of("V1__case_journal.sql", "V2__chain_feed_attachments.sql", "V3__news_of_the_feed.sql");
    }

    /**
     * FULL: the journal is on the disk before a commit returns, not only with the operating system. Secure delete: pages that are freed are
     * overwritten with zeros.
     */
    @Override
    public void prepare(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = " + busyTimeout);
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("PRAGMA foreign_keys = ON");
            statement.execute("PRAGMA secure_delete = ON");
        }
    }

    /** Without IMMEDIATE two transactions could both read and then fail to become writers. */
    @Override
    public void begin(Connection connection) throws SQLException {
        execute(connection, "BEGIN IMMEDIATE");
    }

    /** It holds everything from its beginning. */
    @Override
    public void beginErasing(Connection connection) throws SQLException {
        begin(connection);
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        execute(connection, "COMMIT");
    }

    @Override
    public void rollBack(Connection connection) throws SQLException {
        execute(connection, "ROLLBACK");
    }

    /** Prepared, as connections may keep what they prepared. */
    private static void execute(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    /** Every connection is prepared to wait for the disk, so there is nothing to ask. */
    @Override
    public void checkDurable(Connection connection) {}

    /** It waits for other writers by itself. */
    @Override
    public boolean isWorthRetrying(SQLException failure) {
        return false;
    }

    /** One transaction writes at a time. */
    @Override
    public String holding(String query) {
        return query;
    }

    @Override
    public String holdingUnlessHeld(String query) {
        return query;
    }

    @Override
    public void lockSchema(Connection connection) {}

    @Override
    public void lockJournal(Connection connection) {}

    @Override
    public void lockFeed(Connection connection) {}

    @Override
    public boolean erasesInHostTransaction(Connection transaction) {
        return false;
    }

    /** In place: a line of the same length is overwritten where it is. */
    @Override
    public void eraseParts(Connection connection, long attachment) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "UPDATE ce_attachment_part SET content = zeroblob(length(content)) WHERE attachment_id = ?")) {
            statement.setLong(1, attachment);
            statement.executeUpdate();
        }
    }

    /**
     * Fills the tables anew. Deleting is not enough: when SQLite moves rows between pages, copies stay behind in the unused part of pages, where
     * nothing overwrites them; pages that are freed as a whole are overwritten. Not by VACUUM, which can't be part of a transaction and touches
     * the tables of a host.
     */
    @Override
    public void clearTables(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : List.of("ce_change", "ce_snapshot")) {
                statement.execute("CREATE TABLE ce_refill AS SELECT * FROM " + table + " ORDER BY rowid");
                statement.execute("DELETE FROM " + table);
                statement.execute("INSERT INTO " + table + " SELECT * FROM ce_refill ORDER BY rowid");
                statement.execute("DROP TABLE ce_refill");
            }
        }
    }

    /** Empties the write-ahead log, for which it waits until no one reads from it. In the other modes the journal file is taken away. */
    @Override
    public void clearLogs(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean held;
            try (ResultSet row = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
                held = row.next() && row.getInt(1) != 0;
            }
            if (held) {
                throw new CeException(StoreError.LOG_HELD, "it was erased, but a reader holds the log of the database");
            }
            boolean persists;
            try (ResultSet row = statement.executeQuery("PRAGMA journal_mode")) {
                persists = row.next() && row.getString(1).equals("persist");
            }
            if (persists) {
                statement.execute("PRAGMA journal_mode = DELETE");
                statement.execute("PRAGMA journal_mode = PERSIST");
            }
        }
    }

    @Override
    public String namesOfTables() {
        return "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite~_%' ESCAPE '~'";
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

    @Override
    public String codeOf(SQLException failure) {
        return Integer.toString(failure.getErrorCode());
    }
}
