package org.customizedemployment.store.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.value.Digest;
import org.jspecify.annotations.Nullable;

/** The tables: made where there are none, else compared with what this version expects. In doubt it refuses. */
final class Schema {
    private static final List<String> SCRIPTS = List.of("V1__case_journal.sql");
    private static final List<String> TABLES =
            List.of("ce_case", "ce_change", "ce_change_text", "ce_schema", "ce_snapshot");

    private final SqlDialect dialect;
    private final boolean ownDatabase;

    /**
     * @param ownDatabase whether tables of others are a sign of the wrong file
     */
    Schema(SqlDialect dialect, boolean ownDatabase) {
        this.dialect = dialect;
        this.ownDatabase = ownDatabase;
    }

    /** Whether the database has no table of the store yet. Writes nothing. */
    boolean isMissing(Connection connection) throws SQLException {
        List<String> present = dialect.tables(connection);
        if (ownDatabase && !present.isEmpty() && !present.contains("ce_schema")) {
            throw new CeException(StoreError.FOREIGN_DATABASE, "the database holds other tables and none of the store");
        }
        return TABLES.stream().noneMatch(present::contains);
    }

    /** Makes or checks the tables; within a transaction. */
    void ensure(Connection connection) throws SQLException {
        if (isMissing(connection)) {
            for (String script : SCRIPTS) {
                run(connection, text(script));
            }
        }
        List<String> present = dialect.tables(connection);
        for (String table : TABLES) {
            if (!present.contains(table)) {
                throw new CeException(StoreError.SCHEMA_MISMATCH, "table '" + table + "' is missing");
            }
        }
        NavigableMap<Integer, @Nullable String> versions = versions(connection);
        if (!versions.isEmpty() && versions.lastKey() > SCRIPTS.size()) {
            throw new CeException(
                    StoreError.NEWER_SCHEMA,
                    "the tables have version " + versions.lastKey() + ", this library knows up to " + SCRIPTS.size());
        }
        for (int version = 1; version <= SCRIPTS.size(); version++) {
            check(connection, version, versions);
        }
    }

    private void check(Connection connection, int version, NavigableMap<Integer, @Nullable String> versions)
            throws SQLException {
        if (!versions.containsKey(version)) {
            throw new CeException(StoreError.SCHEMA_MISMATCH, "version " + version + " of the tables is missing");
        }
        String expected = Digest.of(text(SCRIPTS.get(version - 1))).toString();
        String recorded = versions.get(version);
        if (recorded == null) {
            try (PreparedStatement statement =
                    connection.prepareStatement("UPDATE ce_schema SET sha256 = ? WHERE version = ?")) {
                statement.setString(1, expected);
                statement.setInt(2, version);
                statement.executeUpdate();
            }
        } else if (!recorded.equals(expected)) {
            throw new CeException(
                    StoreError.SCHEMA_MISMATCH,
                    "the tables were made by another script than '" + SCRIPTS.get(version - 1) + "'");
        }
    }

    private static NavigableMap<Integer, @Nullable String> versions(Connection connection) throws SQLException {
        TreeMap<Integer, @Nullable String> versions = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT version, sha256 FROM ce_schema")) {
            while (rows.next()) {
                versions.put(rows.getInt(1), rows.getString(2));
            }
        }
        return versions;
    }

    private static void run(Connection connection, String script) throws SQLException {
        for (String sql : statements(script)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    /** The scripts are ours: comments stand on lines of their own, and a semicolon ends a line only with its statement. */
    private static List<String> statements(String script) {
        List<String> statements = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        for (String line : script.lines().toList()) {
            if (line.startsWith("--")) {
                continue;
            }
            current.append(line).append('\n');
            if (line.endsWith(";")) {
                statements.add(current.toString().strip());
                current.setLength(0);
            }
        }
        return statements;
    }

    /** With line ends as in the repository, whatever a checkout made of them. */
    private String text(String script) {
        String resource = "/db/" + dialect.name() + "/" + script;
        try (InputStream in = Schema.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new CeException(StoreError.FAILED, "script '" + resource + "' is not in the jar");
            }
            return new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
