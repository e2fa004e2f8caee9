package org.customizedemployment.benchmarks.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.customizedemployment.store.jdbc.SqliteCaseStore;

/** The statements of an append to the same tables, by hand and compiled once: without contract, hashes and chain. */
final class RawSqlite implements AutoCloseable {
    private static final String HASH = "sha256:" + "0".repeat(64);

    private final Connection connection;
    private final PreparedStatement begin;
    private final PreparedStatement held;
    private final PreparedStatement applied;
    private final PreparedStatement head;
    private final PreparedStatement line;
    private final PreparedStatement commit;

    RawSqlite(Path file) throws SQLException {
        SqliteCaseStore.open(file).close();
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        execute("PRAGMA synchronous = FULL");
        execute("PRAGMA foreign_keys = ON");
        execute("PRAGMA secure_delete = ON");
        execute("INSERT INTO ce_case (case_id, revision, chain, fed) VALUES ('case-1', 0, '" + HASH + "', 0)");
        begin = connection.prepareStatement("BEGIN IMMEDIATE");
        held = connection.prepareStatement("SELECT revision, chain FROM ce_case WHERE case_id = ?");
        applied = connection.prepareStatement(
                "SELECT revision FROM ce_change WHERE case_id = ? AND command_id = ? ORDER BY revision DESC LIMIT 1");
        head = connection.prepareStatement("UPDATE ce_case SET revision = ?, chain = ? WHERE case_id = ?");
        line = connection.prepareStatement("INSERT INTO ce_change "
                + "(case_id, revision, command_id, sha256, chain, payload) VALUES (?, ?, ?, ?, ?, ?)");
        commit = connection.prepareStatement("COMMIT");
    }

    void append(long revision, byte[] payload) throws SQLException {
        begin.execute();
        held.setString(1, "case-1");
        expect(revision - 1);
        applied.setString(1, "case-1");
        applied.setString(2, "k" + revision);
        try (ResultSet row = applied.executeQuery()) {
            if (row.next()) {
                throw new IllegalStateException("applied before");
            }
        }
        head.setLong(1, revision);
        head.setString(2, HASH);
        head.setString(3, "case-1");
        head.executeUpdate();
        line.setString(1, "case-1");
        line.setLong(2, revision);
        line.setString(3, "k" + revision);
        line.setString(4, HASH);
        line.setString(5, HASH);
        line.setBytes(6, payload);
        line.executeUpdate();
        commit.execute();
    }

    private void expect(long revision) throws SQLException {
        try (ResultSet row = held.executeQuery()) {
            if (!row.next() || row.getLong(1) != revision) {
                throw new IllegalStateException("conflict");
            }
        }
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
