package org.customizedemployment.benchmarks.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.customizedemployment.store.jdbc.SqliteCaseStore;

/** The statements of an append to the same tables, by hand and compiled once: without contract, hashes and chain. */
final class RawSqlite implements AutoCloseable {
    private static final String HASH = "sha256:" + "0".repeat(64);

    private final Connection connection;
    private final PreparedStatement begin;
    private final PreparedStatement head;
    private final PreparedStatement line;
    private final PreparedStatement commit;

    RawSqlite(Path file) throws SQLException {
        SqliteCaseStore.open(file).close();
        Properties options = new Properties();
        options.setProperty("jdbc.get_generated_keys", "false");
        connection = DriverManager.getConnection("jdbc:sqlite:" + file, options);
        execute("PRAGMA synchronous = FULL");
        execute("PRAGMA foreign_keys = ON");
        execute("PRAGMA secure_delete = ON");
        execute("INSERT INTO ce_case (case_id, revision, chain, fed, news) VALUES ('case-1', 0, '" + HASH + "', 0, 1)");
        begin = connection.prepareStatement("BEGIN IMMEDIATE");
        head = connection.prepareStatement("UPDATE ce_case SET revision = ?, chain = ? "
                + "WHERE case_id = ? AND revision = ? AND chain = ? AND news = 1 "
                + "AND NOT EXISTS (SELECT 1 FROM ce_change WHERE case_id = ? AND command_id = ?)");
        line = connection.prepareStatement("INSERT INTO ce_change "
                + "(case_id, revision, command_id, sha256, chain, payload) VALUES (?, ?, ?, ?, ?, ?)");
        commit = connection.prepareStatement("COMMIT");
    }

    void append(long revision, byte[] payload) throws SQLException {
        begin.execute();
        head.setLong(1, revision);
        head.setString(2, HASH);
        head.setString(3, "case-1");
        head.setLong(4, revision - 1);
        head.setString(5, HASH);
        head.setString(6, "case-1");
        head.setString(7, "k" + revision);
        if (head.executeUpdate() != 1) {
            throw new IllegalStateException("conflict, or applied before");
        }
        line.setString(1, "case-1");
        line.setLong(2, revision);
        line.setString(3, "k" + revision);
        line.setString(4, HASH);
        line.setString(5, HASH);
        line.setBytes(6, payload);
        line.executeUpdate();
        commit.execute();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
