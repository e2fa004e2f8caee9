package org.customizedemployment.store.jdbc.internal;

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
import org.customizedemployment.store.jdbc.dialect.SqlDialect;
import org.customizedemployment.store.jdbc.error.StoreError;
import org.jspecify.annotations.Nullable;

/**
 * The tables: made where there are none, brought up to date where they are of an earlier version, else compared with what this version expects. In
 * doubt it refuses.
 */
public final class Schema {
    private static final List<String> TABLES = List.of(
            "ce_attachment",
            "ce_attachment_part",
            "ce_case",
            "ce_change",
            "ce_change_text",
            "ce_erased",
            "ce_feed",
            "ce_schema",
            "ce_snapshot");

    private final SqlDialect dialect;
    private final boolean ownDatabase;

    /**
     * @param ownDatabase whether tables of others are a sign of the wrong file
     */
    public Schema(SqlDialect dialect, boolean ownDatabase) {
        this.dialect = dialect;
        this.ownDatabase = ownDatabase;
    }

    /** Whether the database has no table of the store yet. Writes nothing. */
    public boolean isMissing(Connection connection) throws SQLException {
        List<String> present = dialect.tables(connection);
        if (ownDatabase && !present.isEmpty() && !present.contains("ce_schema")) {
            throw new CeException(StoreError.FOREIGN_DATABASE, "the database holds other tables and none of the store");
        }
        return TABLES.stream().noneMatch(present::contains);
    }

    /** Makes, brings up to date or checks the tables; within a transaction. */
    public void ensure(Connection connection) throws SQLException {
        List<String> scripts = dialect.scripts();
        int present = isMissing(connection) ? 0 : version(connection);
        if (present > scripts.size()) {
            throw new CeException(
                    StoreError.NEWER_SCHEMA,
                    "the tables have version " + present + ", this library knows up to " + scripts.size());
        }
        for (String script : scripts.subList(present, scripts.size())) {
            run(connection, dialect.script(script));
        }
        List<String> tables = dialect.tables(connection);
        for (String table : TABLES) {
            if (!tables.contains(table)) {
                throw new CeException(StoreError.SCHEMA_MISMATCH, "table '" + table + "' is missing");
            }
        }
        NavigableMap<Integer, @Nullable String> versions = versions(connection);
        boolean isNew = versions.containsValue(null);
        for (int version = 1; version <= scripts.size(); version++) {
            check(connection, version, versions);
        }
        if (isNew) {
            ChainSql.fill(connection);
        }
    }

    /** The last version of tables that are there. */
    private int version(Connection connection) throws SQLException {
        if (!dialect.tables(connection).contains("ce_schema")) {
            throw new CeException(StoreError.SCHEMA_MISMATCH, "table 'ce_schema' is missing");
        }
        NavigableMap<Integer, @Nullable String> versions = versions(connection);
        if (versions.isEmpty()) {
            throw new CeException(StoreError.SCHEMA_MISMATCH, "no version of the tables is recorded");
        }
        return versions.lastKey();
    }

    private void check(Connection connection, int version, NavigableMap<Integer, @Nullable String> versions)
            throws SQLException {
        if (!versions.containsKey(version)) {
            throw new CeException(StoreError.SCHEMA_MISMATCH, "version " + version + " of the tables is missing");
        }
        String expected =
                Digest.of(dialect.script(dialect.scripts().get(version - 1))).toString();
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
                    "the tables were made by another script than '"
                            + dialect.scripts().get(version - 1) + "'");
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
}
