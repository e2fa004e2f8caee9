package org.customizedemployment.store.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.spi.store.CaseHead;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spi.store.StoredChange;
import org.customizedemployment.spi.store.StoredSnapshot;
import org.customizedemployment.store.jdbc.dialect.SqliteDialect;
import org.customizedemployment.store.jdbc.error.StoreError;
import org.customizedemployment.store.jdbc.internal.FileConnections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteDataSource;

/** Opening fails closed, with a code and a remedy; tables can be read with any tool. */
class SqliteCaseStoreTest {
    private static final CaseId CASE = CaseId.of("case-1");
    private static final String PERSONAL = "Zuckerwatte-Kanarienvogel";

    @TempDir
    Path directory;

    @Test
    void a_directory_that_does_not_exist_is_named_in_the_message() {
        CeException failure = refusal(directory.resolve("no-such-directory").resolve("cases.db"));
        assertThat(failure.getErrorCode()).isEqualTo(StoreError.CANNOT_OPEN);
        assertThat(failure).hasMessageContaining("no-such-directory").hasMessageContaining("give a file");
    }

    @Test
    void a_directory_is_no_store() {
        assertThat(refusal(directory).getErrorCode()).isEqualTo(StoreError.CANNOT_OPEN);
    }

    @Test
    void a_file_that_is_no_database_is_refused_and_left_as_it_is() throws IOException {
        Path file = Files.writeString(directory.resolve("letter.txt"), PERSONAL.repeat(100));
        CeException failure = refusal(file);
        assertThat(failure.getErrorCode()).isEqualTo(StoreError.NOT_A_DATABASE);
        assertThat(failure).hasMessageNotContaining(PERSONAL);
        assertThat(file).hasContent(PERSONAL.repeat(100));
        assertThat(directory.toFile().list()).containsExactly("letter.txt");
    }

    @Test
    void a_database_of_something_else_is_refused_and_left_as_it_is() throws Exception {
        Path file = directory.resolve("other.db");
        sql(file, "CREATE TABLE invoice (number INTEGER)");
        byte[] before = Files.readAllBytes(file);
        assertThat(refusal(file).getErrorCode()).isEqualTo(StoreError.FOREIGN_DATABASE);
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void a_host_may_keep_its_own_tables_beside_ours() throws Exception {
        Path file = directory.resolve("host.db");
        sql(file, "CREATE TABLE invoice (number INTEGER)", "INSERT INTO invoice VALUES (4711)");
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file);
        try (CaseStore store = JdbcCaseStore.onSqlite(source)) {
            append(store, 1);
            assertThat(store.head(CASE)).contains(new CaseHead(CASE, 1));
        }
        assertThat(query(file, "SELECT number FROM invoice")).containsExactly("4711");
    }

    @Test
    void work_of_the_host_that_is_not_committed_is_never_committed_by_the_store() throws SQLException {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + directory.resolve("host.db"));
        try (Connection host = source.getConnection();
                Statement statement = host.createStatement();
                CaseStore store = JdbcCaseStore.onSqlite(joining(host))) {
            statement.execute("CREATE TABLE invoice (number INTEGER)");
            host.setAutoCommit(false);
            statement.execute("INSERT INTO invoice VALUES (4711)");
            CeException failure = catchThrowableOfType(CeException.class, () -> append(store, 1));
            assertThat(failure.getErrorCode()).isEqualTo(StoreError.HOST_TRANSACTION);
            assertThat(failure).hasMessageContaining("auto-commit on");
            assertThat(catchThrowableOfType(CeException.class, () -> store.head(CASE))
                            .getErrorCode())
                    .isEqualTo(StoreError.HOST_TRANSACTION);
            assertThat(host.getAutoCommit()).isFalse();
            host.rollback();
            try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM invoice")) {
                assertThat(rows.getInt(1)).isZero();
            }
            host.setAutoCommit(true);
            append(store, 1);
            assertThat(store.head(CASE)).contains(new CaseHead(CASE, 1));
        }
    }

    /** A source that always gives the one connection of the host's transaction, as containers do; closing it has no effect. */
    private static DataSource joining(Connection host) {
        ClassLoader loader = SqliteCaseStoreTest.class.getClassLoader();
        Object connection = Proxy.newProxyInstance(
                loader,
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> method.getName().equals("close") ? null : method.invoke(host, arguments));
        return (DataSource) Proxy.newProxyInstance(
                loader, new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> connection);
    }

    @Test
    void an_empty_file_becomes_a_store() throws IOException {
        Path file = Files.createFile(directory.resolve("empty.db"));
        try (CaseStore store = SqliteCaseStore.open(file)) {
            append(store, 1);
        }
        try (CaseStore store = SqliteCaseStore.open(file)) {
            assertThat(store.head(CASE)).contains(new CaseHead(CASE, 1));
        }
    }

    @Test
    void tables_of_a_newer_version_are_refused() throws Exception {
        Path file = filled();
        sql(file, "INSERT INTO ce_schema (version, script, sha256) VALUES (9, 'V9__later.sql', 'sha256:0')");
        CeException failure = refusal(file);
        assertThat(failure.getErrorCode()).isEqualTo(StoreError.NEWER_SCHEMA);
        assertThat(failure).hasMessageContaining("version 9").hasMessageContaining("knows up to 3");
    }

    @Test
    void tables_made_by_another_script_are_refused() throws Exception {
        Path file = filled();
        sql(file, "UPDATE ce_schema SET sha256 = 'sha256:0'");
        assertThat(refusal(file).getErrorCode()).isEqualTo(StoreError.SCHEMA_MISMATCH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DROP TABLE ce_snapshot",
                "DROP VIEW ce_change_text",
                "DELETE FROM ce_schema",
                "ALTER TABLE ce_case RENAME COLUMN fed TO told"
            })
    void tables_that_are_not_whole_are_refused(String damage) throws Exception {
        Path file = filled();
        sql(file, damage);
        assertThat(refusal(file).getErrorCode()).isEqualTo(StoreError.SCHEMA_MISMATCH);
    }

    @Test
    void tables_that_a_host_made_with_the_script_are_taken_over() throws Exception {
        Path file = directory.resolve("migrated.db");
        String script;
        try (var in = SqliteCaseStore.class.getResourceAsStream("/db/sqlite/V1__case_journal.sql")) {
            script = new String(in.readAllBytes(), UTF_8);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String one : script.replaceAll("(?m)^--.*$", "").split(";\\s*\n")) {
                if (!one.isBlank()) {
                    statement.execute(one);
                }
            }
        }
        try (CaseStore store = SqliteCaseStore.open(file)) {
            append(store, 1);
        }
        assertThat(query(file, "SELECT sha256 LIKE 'sha256:%' FROM ce_schema")).containsOnly("1");
    }

    @Test
    void a_payload_changed_behind_our_back_is_never_given_back() throws Exception {
        Path file = filled();
        sql(file, "UPDATE ce_change SET payload = CAST('" + PERSONAL + "' AS BLOB) WHERE revision = 2");
        try (CaseStore store = SqliteCaseStore.open(file)) {
            CeException failure = catchThrowableOfType(CeException.class, () -> store.journal(CASE, 1, 10));
            assertThat(failure.getErrorCode()).isEqualTo(StoreError.DAMAGED);
            assertThat(failure).hasMessageContaining("revision 2").hasMessageNotContaining(PERSONAL);
        }
    }

    @Test
    void a_file_with_torn_pages_is_reported_as_damaged() throws Exception {
        Path file = filled();
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 4096; i < bytes.length; i++) {
            bytes[i] = (byte) 0xA5;
        }
        Files.write(file, bytes);
        assertThat(refusal(file).getErrorCode()).isEqualTo(StoreError.DAMAGED);
    }

    @Test
    void a_database_that_another_process_holds_is_reported_as_busy() throws Exception {
        Path file = filled();
        try (CaseStore store = SqliteCaseStore.open(file, 50);
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            CeException failure = catchThrowableOfType(CeException.class, () -> append(store, 4));
            assertThat(failure.getErrorCode()).isEqualTo(StoreError.BUSY);
            assertThat(store.journal(CASE, 1, 10).items()).hasSize(3);
            statement.execute("ROLLBACK");
            append(store, 4);
            assertThat(store.head(CASE)).contains(new CaseHead(CASE, 4));
        }
    }

    @Test
    void every_connection_waits_for_the_disk_at_each_commit() throws Exception {
        FileConnections connections = FileConnections.open(filled(), new SqliteDialect(SqliteCaseStore.BUSY_TIMEOUT));
        for (String pragma : List.of("synchronous", "journal_mode", "foreign_keys")) {
            assertThat(List.of(
                            connections.write(connection -> pragma(connection, pragma)),
                            connections.read(connection -> pragma(connection, pragma))))
                    .as(pragma)
                    .containsOnly(
                            switch (pragma) {
                                case "synchronous" -> "2";
                                case "journal_mode" -> "wal";
                                default -> "1";
                            });
        }
        connections.close();
    }

    @Test
    void the_tables_can_be_read_with_any_tool() throws Exception {
        Path file = filled();
        assertThat(query(file, "SELECT revision || ' ' || command_id || ' ' || json FROM ce_change_text ORDER BY 1"))
                .containsExactly("1 k1 {\"n\":1}", "2 k2 {\"n\":2}", "3 k3 {\"n\":3}");
        assertThat(query(file, "SELECT case_id || ' ' || revision FROM ce_case"))
                .containsExactly("case-1 3");
    }

    @Test
    void snapshots_can_be_deleted_without_loss() throws Exception {
        Path file = filled();
        try (CaseStore store = SqliteCaseStore.open(file)) {
            store.putSnapshot(CASE, StoredSnapshot.of(3, "x".getBytes(UTF_8)));
            assertThat(store.snapshot(CASE)).isPresent();
        }
        sql(file, "DELETE FROM ce_snapshot");
        try (CaseStore store = SqliteCaseStore.open(file)) {
            assertThat(store.snapshot(CASE)).isEmpty();
            assertThat(store.journal(CASE, 1, 10).items()).hasSize(3);
        }
    }

    @Test
    void a_damaged_snapshot_is_as_good_as_none() throws Exception {
        Path file = filled();
        try (CaseStore store = SqliteCaseStore.open(file)) {
            store.putSnapshot(CASE, StoredSnapshot.of(3, "x".getBytes(UTF_8)));
        }
        sql(file, "UPDATE ce_snapshot SET payload = x'00'");
        try (CaseStore store = SqliteCaseStore.open(file)) {
            assertThat(store.snapshot(CASE)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b.db", "what?.db", "100%.db", "caf\u00e9 \u6f22.db", "a#b.db", "a&mode=memory.db"})
    void any_file_name_will_do(String name) {
        Path file = directory.resolve(name);
        try (CaseStore store = SqliteCaseStore.open(file)) {
            append(store, 1);
        }
        assertThat(file).exists();
        try (CaseStore store = SqliteCaseStore.open(file)) {
            assertThat(store.head(CASE)).contains(new CaseHead(CASE, 1));
        }
    }

    @Test
    void two_stores_on_one_file_see_each_other() {
        Path file = directory.resolve("shared.db");
        try (CaseStore one = SqliteCaseStore.open(file);
                CaseStore other = SqliteCaseStore.open(file)) {
            append(one, 1);
            append(other, 2);
            assertThat(one.head(CASE)).contains(new CaseHead(CASE, 2));
        }
    }

    private Path filled() {
        Path file = directory.resolve("cases.db");
        try (CaseStore store = SqliteCaseStore.open(file)) {
            append(store, 1);
            append(store, 2);
            append(store, 3);
        }
        return file;
    }

    private static void append(CaseStore store, long revision) {
        byte[] payload = ("{\"n\":" + revision + "}").getBytes(UTF_8);
        store.append(CASE, revision - 1, CommandId.of("k" + revision), List.of(StoredChange.of(revision, payload)));
    }

    private static CeException refusal(Path file) {
        CeException failure = catchThrowableOfType(CeException.class, () -> SqliteCaseStore.open(file));
        assertThat(failure).as("opening must fail").isNotNull();
        return failure;
    }

    private static void sql(Path file, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    private static List<String> query(Path file, String sql) throws SQLException {
        List<String> column = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                column.add(rows.getString(1));
            }
        }
        return column;
    }

    private static String pragma(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA " + name)) {
            return row.next() ? row.getString(1) : "";
        }
    }
}
