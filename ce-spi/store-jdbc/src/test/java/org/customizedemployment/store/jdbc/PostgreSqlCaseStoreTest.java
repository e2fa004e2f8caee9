package org.customizedemployment.store.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.spi.store.AppendResult;
import org.customizedemployment.spi.store.CaseHead;
import org.customizedemployment.spi.store.ChangeFeed;
import org.customizedemployment.spi.store.StoredChange;
import org.customizedemployment.store.jdbc.dialect.PostgreSqlDialect;
import org.customizedemployment.store.jdbc.error.StoreError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Opening fails closed; a host's transaction is taken part in and never ended; the feed waits for whoever is late. */
class PostgreSqlCaseStoreTest {
    private static final CaseId CASE = CaseId.of("case-1");
    private static final String CANARY = "Zuckerwatte-Kanarienvogel";

    private PGSimpleDataSource source;

    @BeforeEach
    void makeSchema() throws SQLException {
        source = PostgreSql.newSchema();
    }

    @Test
    void tables_of_a_newer_version_are_refused() throws SQLException {
        JdbcCaseStore.onPostgreSql(source);
        sql("INSERT INTO ce_schema (version, script, sha256) VALUES (9, 'V9__later.sql', 'sha256:0')");
        CeException failure = refusal();
        assertThat(failure.getErrorCode()).isEqualTo(StoreError.NEWER_SCHEMA);
        assertThat(failure).hasMessageContaining("version 9").hasMessageContaining("use the version of this library");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE ce_schema SET sha256 = 'sha256:0'",
                "DROP TABLE ce_snapshot",
                "DROP VIEW ce_change_text",
                "ALTER TABLE ce_change RENAME COLUMN chain TO chained",
                "ALTER TABLE ce_feed DROP COLUMN last",
                "DELETE FROM ce_schema"
            })
    void tables_that_are_not_those_of_the_script_are_refused(String damage) throws SQLException {
        JdbcCaseStore.onPostgreSql(source);
        sql(damage);
        CeException failure = refusal();
        assertThat(failure.getErrorCode()).isEqualTo(StoreError.SCHEMA_MISMATCH);
        assertThat(failure).hasMessageContaining("restore the tables");
    }

    @Test
    void tables_that_a_host_made_with_the_script_are_taken_over_beside_its_own() throws SQLException {
        PostgreSqlDialect dialect = new PostgreSqlDialect();
        sql("CREATE TABLE invoice (number INTEGER)");
        // As migration tools do: the whole script at once.
        sql(dialect.script(dialect.scripts().get(0)));
        append(JdbcCaseStore.onPostgreSql(source), 1, "{\"n\": 1.10}");
        assertThat(query("SELECT sha256 LIKE 'sha256:%' FROM ce_schema")).containsOnly("t");
        assertThat(query("SELECT json FROM ce_change_text")).containsExactly("{\"n\": 1.10}");
    }

    @Test
    void a_database_that_does_not_wait_for_its_disk_is_refused() {
        source.setOptions("-c synchronous_commit=off");
        CeException failure = refusal();
        assertThat(failure.getErrorCode()).isEqualTo(StoreError.NOT_DURABLE);
        assertThat(failure).hasMessageContaining("synchronous_commit");
    }

    @Test
    void who_is_not_let_in_is_told_what_to_check() {
        source.setDatabaseName("not-there");
        assertThat(refusal()).hasMessageContaining("3D000").hasMessageContaining("password");
        source.setDatabaseName("postgres");
        source.setUser("nobody-of-that-name");
        assertThat(refusal().getErrorCode()).isEqualTo(StoreError.NO_ACCESS);
    }

    @Test
    void a_statement_that_takes_longer_than_the_host_allows_is_told_as_busy_and_leaves_nothing() throws SQLException {
        JdbcCaseStore store = JdbcCaseStore.onPostgreSql(source);
        append(store, 1, "one");
        source.setOptions("-c statement_timeout=200");
        try (Connection host = source.getConnection();
                Statement statement = host.createStatement()) {
            host.setAutoCommit(false);
            statement.execute("SELECT 1 FROM ce_case FOR UPDATE");
            assertThat(refusal(() -> append(store, 2, "two"))).isEqualTo(StoreError.BUSY);
        }
        assertThat(append(store, 2, "two")).isEqualTo(new AppendResult.Appended(2));
    }

    @Test
    void in_a_transaction_of_the_host_it_is_kept_with_the_hosts_own_lines_or_not_at_all() throws SQLException {
        sql("CREATE TABLE invoice (number INTEGER)");
        JdbcCaseStore store = JdbcCaseStore.onPostgreSql(source);
        try (Connection host = source.getConnection();
                Statement statement = host.createStatement()) {
            host.setAutoCommit(false);
            statement.execute("INSERT INTO invoice VALUES (1)");
            assertThat(append(store.within(host), 1, "kept")).isEqualTo(new AppendResult.Appended(1));
            assertThat(store.head(CASE)).isEmpty();
            host.commit();
            assertThat(store.head(CASE)).contains(new CaseHead(CASE, 1));
            statement.execute("INSERT INTO invoice VALUES (2)");
            append(store.within(host), 2, "not kept");
            host.rollback();
        }
        assertThat(store.head(CASE)).contains(new CaseHead(CASE, 1));
        assertThat(query("SELECT number FROM invoice")).containsExactly("1");
        assertThat(append(store, 2, "after all")).isEqualTo(new AppendResult.Appended(2));
    }

    @Test
    void a_call_that_fails_undoes_only_itself_in_a_transaction_of_the_host() throws SQLException {
        sql("CREATE TABLE invoice (number INTEGER)");
        JdbcCaseStore store = JdbcCaseStore.onPostgreSql(source);
        append(store, 1, "one");
        try (Connection host = source.getConnection();
                Statement statement = host.createStatement()) {
            host.setAutoCommit(false);
            statement.execute("INSERT INTO invoice VALUES (1)");
            StoredChange none = change(9, "none");
            assertThat(catchThrowableOfType(
                            CeException.class,
                            () -> store.within(host)
                                    .erase(CASE, 1, CommandId.of("e"), change(2, "erasing"), List.of(none))))
                    .isNotNull();
            append(store.within(host), 2, "two");
            host.commit();
        }
        assertThat(query("SELECT number FROM invoice")).containsExactly("1");
        assertThat(store.journal(CASE, 1, 9).items()).containsExactly(change(1, "one"), change(2, "two"));
    }

    @Test
    void a_connection_without_transaction_is_not_the_hosts_and_one_with_it_is_refused_unless_joined()
            throws SQLException {
        try (Connection host = source.getConnection()) {
            JdbcCaseStore store = JdbcCaseStore.onPostgreSql(source);
            assertThat(refusal(() -> append(store.within(host), 1, "x"))).isEqualTo(StoreError.HOST_TRANSACTION);
            host.setAutoCommit(false);
            PooledSource one = new PooledSource(source);
            JdbcCaseStore joined = JdbcCaseStore.on(one, new PostgreSqlDialect(), HostTransactions.JOINED);
            try (Connection taken = one.getConnection()) {
                taken.setAutoCommit(false);
            }
            assertThat(refusal(() -> JdbcCaseStore.onPostgreSql(one))).isEqualTo(StoreError.HOST_TRANSACTION);
            assertThat(refusal(() -> JdbcCaseStore.on(one, new PostgreSqlDialect(), HostTransactions.JOINED)))
                    .as("it would take part in transactions that nobody commits")
                    .isEqualTo(StoreError.HOST_TRANSACTION);
            append(joined, 1, "joined");
            assertThat(store.head(CASE)).isEmpty();
            try (Connection taken = one.getConnection()) {
                taken.commit();
            }
            assertThat(store.head(CASE)).contains(new CaseHead(CASE, 1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"repeatable\\ read", "serializable"})
    void stricter_isolation_changes_no_answer(String isolation) throws Exception {
        source.setOptions("-c default_transaction_isolation=" + isolation);
        JdbcCaseStore store = JdbcCaseStore.onPostgreSql(source);
        List<Thread> threads = new ArrayList<>();
        List<AppendResult> results = java.util.Collections.synchronizedList(new ArrayList<>());
        for (int writer = 0; writer < 4; writer++) {
            String name = "writer-" + writer;
            threads.add(new Thread(
                    () -> results.add(store.append(CASE, 0, CommandId.of(name), List.of(change(1, name))))));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(results).hasSize(4);
        assertThat(results.stream().filter(new AppendResult.Appended(1)::equals))
                .hasSize(1);
        assertThat(results.stream().filter(new AppendResult.Conflict(1)::equals))
                .hasSize(3);
    }

    @Test
    void a_change_that_is_committed_late_is_told_of_late_and_not_passed_over() throws SQLException {
        JdbcCaseStore store = JdbcCaseStore.onPostgreSql(source);
        ChangeFeed feed = store.feed().orElseThrow();
        CaseId late = CaseId.of("case-0");
        try (Connection host = source.getConnection()) {
            host.setAutoCommit(false);
            store.within(host).append(late, 0, CommandId.of("k"), List.of(change(1, "late")));
            append(store, 1, "early");
            List<ChangeFeed.Item> first =
                    feed.changes(ChangeFeed.Position.START, 10).items();
            assertThat(first).extracting(ChangeFeed.Item::id).containsExactly(CASE);
            host.commit();
            assertThat(feed.changes(first.get(0).position(), 10).items())
                    .extracting(ChangeFeed.Item::id)
                    .containsExactly(late);
        }
    }

    @Test
    void a_case_that_someone_is_writing_to_holds_up_no_reader_of_the_feed() throws SQLException {
        JdbcCaseStore store = JdbcCaseStore.onPostgreSql(source);
        ChangeFeed feed = store.feed().orElseThrow();
        append(store, 1, "one");
        try (Connection host = source.getConnection()) {
            host.setAutoCommit(false);
            append(store.within(host), 2, "two");
            assertThat(feed.changes(ChangeFeed.Position.START, 10).items()).isEmpty();
            host.commit();
        }
        assertThat(feed.changes(ChangeFeed.Position.START, 10).items())
                .extracting(ChangeFeed.Item::first, ChangeFeed.Item::last)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1L, 2L));
    }

    @Test
    @Tag("FED-RET-1")
    void no_file_of_the_tables_holds_what_was_erased() throws Exception {
        JdbcCaseStore store = JdbcCaseStore.onPostgreSql(source);
        append(store, 1, CANARY.repeat(20));
        Path tables = Path.of(query("SHOW data_directory").get(0), "base");
        sql("CHECKPOINT");
        assertThat(filesHolding(tables)).isNotEmpty();
        store.erase(CASE, 1, CommandId.of("e"), change(2, "erasing"), List.of(change(1, "left")));
        sql("CHECKPOINT");
        assertThat(filesHolding(tables)).isEmpty();
        assertThat(store.journal(CASE, 1, 9).items()).containsExactly(change(1, "left"), change(2, "erasing"));
    }

    private static List<Path> filesHolding(Path directory) throws Exception {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> {
                        try {
                            return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1)
                                    .contains(CANARY);
                        } catch (java.io.IOException e) {
                            return false;
                        }
                    })
                    .toList();
        }
    }

    private static AppendResult append(JdbcCaseStore store, long revision, String text) {
        return store.append(CASE, revision - 1, CommandId.of("k" + revision), List.of(change(revision, text)));
    }

    private static StoredChange change(long revision, String text) {
        return StoredChange.of(revision, text.getBytes(UTF_8));
    }

    private CeException refusal() {
        CeException failure = catchThrowableOfType(CeException.class, () -> JdbcCaseStore.onPostgreSql(source));
        assertThat(failure).as("opening must fail").isNotNull();
        return failure;
    }

    private static Object refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(CeException.class, call).getErrorCode();
    }

    private void sql(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> query(String sql) throws SQLException {
        List<String> column = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                column.add(rows.getString(1));
            }
        }
        return column;
    }
}
