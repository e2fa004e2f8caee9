package org.customizedemployment.store.jdbc.internal;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
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
    /** The tables with their columns, in the order of their names. */
    private static final Map<String, String> TABLES = tables();

    private final SqlDialect dialect;
    private final boolean ownDatabase;

    private static Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("ce_attachment", "attachment_id, case_id, sha256, media_type, size, erased");
        tables.put("ce_attachment_part", "attachment_id, part, content");
        tables.put("ce_case", "case_id, revision, erased_at, chain, fed, news");
        tables.put("ce_change", "case_id, revision, command_id, sha256, left_sha256, chain, payload");
        tables.put("ce_change_text", "case_id, revision, command_id, json");
        tables.put("ce_erased", "case_id, erased_by, revision, sha256");
        tables.put("ce_feed", "position, case_id, first, last");
        tables.put("ce_schema", "version, script, sha256");
        tables.put("ce_snapshot", "case_id, revision, sha256, payload");
        return Collections.unmodifiableMap(tables);
    }

    /**
     * @param ownDatabase whether tables of others are a sign of the wrong file
     */
    public Schema(SqlDialect dialect, boolean ownDatabase) {
        this.dialect = dialect;
        this.ownDatabase = ownDatabase;
    }

    /** Whether the database has no table of the store yet. Writes nothing. */
    public boolean isMissing(Connection connection) throws SQLException {
        List<String> present = present(connection);
        if (ownDatabase && !present.isEmpty() && !present.contains("ce_schema")) {
            throw new CeException(StoreError.FOREIGN_DATABASE, "the database holds other tables and none of the store");
        }
        return TABLES.keySet().stream().noneMatch(present::contains);
    }

    private List<String> present(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(dialect.namesOfTables())) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    /** Makes, brings up to date or checks the tables; within a transaction. */
    public void ensure(Connection connection) throws SQLException {
        dialect.lockSchema(connection);
        try {
            ensureAlone(connection);
        } finally {
            dialect.unlockSchema(connection);
        }
    }

    private void ensureAlone(Connection connection) throws SQLException {
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
        checkTables(connection);
        NavigableMap<Integer, @Nullable String> versions = versions(connection);
        boolean isNew = versions.containsValue(null);
        for (int version = 1; version <= scripts.size(); version++) {
            check(connection, version, versions);
        }
        if (isNew) {
            ChainSql.fill(connection);
        }
    }

    private void checkTables(Connection connection) throws SQLException {
        List<String> present = present(connection);
        for (Map.Entry<String, String> table : TABLES.entrySet()) {
            if (!present.contains(table.getKey())) {
                throw new CeException(StoreError.SCHEMA_MISMATCH, "table '" + table.getKey() + "' is missing");
            }
            checkColumns(connection, table.getKey(), table.getValue());
        }
    }

    /** Asked for by name, they are looked for by the database. */
    private void checkColumns(Connection connection, String table, String columns) throws SQLException {
        String written = Stream.of(columns.split(", ", -1)).map(dialect::column).collect(joining(", "));
        String sql = "SELECT " + written + " FROM " + table + " WHERE 1 = 0";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeQuery().close();
        } catch (SQLException e) {
            if (dialect.kindOf(e) != StoreError.FAILED) {
                throw e;
            }
            throw new CeException(
                    StoreError.SCHEMA_MISMATCH,
                    "table '" + table + "' has not the columns " + columns + ", database error " + dialect.codeOf(e),
                    e);
        }
    }

    /** The last version of tables that are there. */
    private int version(Connection connection) throws SQLException {
        if (!present(connection).contains("ce_schema")) {
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
