package org.customizedemployment.store.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.spi.store.AppendResult;
import org.customizedemployment.spi.store.AttachmentStore;
import org.customizedemployment.spi.store.StoredChange;
import org.customizedemployment.store.jdbc.error.StoreError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** On PostgreSQL erasing fills tables anew: what others append meanwhile must be in them afterwards. */
@Tag("FED-RET-1")
class ErasingAmongWritersTest {
    private static final CaseId CASE = CaseId.of("case-1");
    private static final CaseId OTHER = CaseId.of("case-2");

    private PGSimpleDataSource source;

    @BeforeEach
    void makeSchema() throws SQLException {
        source = PostgreSql.newSchema();
    }

    @ParameterizedTest
    @ValueSource(strings = {"read\\ committed", "repeatable\\ read", "serializable"})
    void what_is_committed_while_another_case_is_erased_from_is_there(String isolation) throws Exception {
        source.setOptions("-c default_transaction_isolation=" + isolation);
        JdbcCaseStore store = JdbcCaseStore.onPostgreSql(source);
        append(store, CASE, 1);
        append(store, OTHER, 1);
        CompletableFuture<AppendResult> erasing;
        try (Connection host = source.getConnection()) {
            host.setAutoCommit(false);
            append(store.within(host), OTHER, 2);
            erasing = CompletableFuture.supplyAsync(
                    () -> store.erase(CASE, 1, CommandId.of("e"), change(2), List.of(change(1))));
            awaitBlocked();
            host.commit();
        }
        assertThat(erasing.get(30, TimeUnit.SECONDS)).isEqualTo(new AppendResult.Appended(2));
        assertThat(store.journal(OTHER, 1, 9).items()).containsExactly(change(1), change(2));
        assertThat(store.journal(CASE, 1, 9).items()).containsExactly(change(1), change(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"read\\ committed", "serializable"})
    void a_photo_that_is_kept_while_another_is_erased_is_there(String isolation) throws Exception {
        source.setOptions("-c default_transaction_isolation=" + isolation);
        JdbcCaseStore store = JdbcCaseStore.onPostgreSql(source);
        Digest first = put(store, CASE, "first");
        Digest second;
        CompletableFuture<?> erasing;
        try (Connection host = source.getConnection()) {
            host.setAutoCommit(false);
            second = put(store.within(host), OTHER, "second");
            erasing = CompletableFuture.supplyAsync(
                    () -> store.attachments().orElseThrow().erase(CASE, first));
            awaitBlocked();
            host.commit();
        }
        erasing.get(30, TimeUnit.SECONDS);
        AttachmentStore photos = store.attachments().orElseThrow();
        try (InputStream content = photos.open(OTHER, second).orElseThrow()) {
            assertThat(content.readAllBytes()).isEqualTo("second".getBytes(UTF_8));
        }
        assertThat(photos.open(CASE, first)).isEqualTo(Optional.empty());
    }

    /** It may have looked at the tables before others wrote to them, and would fill them with what it saw then. */
    @ParameterizedTest
    @ValueSource(ints = {Connection.TRANSACTION_REPEATABLE_READ, Connection.TRANSACTION_SERIALIZABLE})
    void a_transaction_of_the_host_that_does_not_see_what_others_commit_can_t_erase(int isolation) throws Exception {
        JdbcCaseStore store = JdbcCaseStore.onPostgreSql(source);
        append(store, CASE, 1);
        try (Connection host = source.getConnection()) {
            host.setAutoCommit(false);
            host.setTransactionIsolation(isolation);
            CeException refusal = catchThrowableOfType(
                    CeException.class,
                    () -> store.within(host).erase(CASE, 1, CommandId.of("e"), change(2), List.of()));
            assertThat(refusal.getErrorCode()).isEqualTo(StoreError.HOST_TRANSACTION);
            assertThat(append(store.within(host), CASE, 2)).isEqualTo(new AppendResult.Appended(2));
            host.commit();
        }
        assertThat(store.journal(CASE, 1, 9).items()).containsExactly(change(1), change(2));
    }

    /** To it a table that was filled anew since it began is empty, and a retry would be a new command. */
    @Test
    void who_prefers_strict_transactions_still_finds_every_command_after_an_erasing() throws Exception {
        source.setOptions("-c default_transaction_isolation=serializable");
        JdbcCaseStore store = JdbcCaseStore.onPostgreSql(source);
        append(store, CASE, 1);
        append(store, OTHER, 1);
        CompletableFuture<AppendResult> retry;
        try (Connection host = source.getConnection();
                Statement statement = host.createStatement()) {
            host.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            host.setAutoCommit(false);
            statement.execute("SELECT 1 FROM ce_case WHERE case_id = 'case-2' FOR UPDATE");
            retry = CompletableFuture.supplyAsync(() -> store.append(OTHER, 0, CommandId.of("k1"), List.of(change(1))));
            awaitBlocked();
            store.within(host).erase(CASE, 1, CommandId.of("e"), change(2), List.of(change(1)));
            host.commit();
        }
        assertThat(retry.get(30, TimeUnit.SECONDS)).isEqualTo(new AppendResult.AlreadyApplied(1, 1));
    }

    /** To it the journal is empty: it would take a command that was applied for a new one and apply it once more. */
    @ParameterizedTest
    @ValueSource(ints = {Connection.TRANSACTION_REPEATABLE_READ, Connection.TRANSACTION_SERIALIZABLE})
    void a_strict_transaction_that_began_before_an_erasing_is_told_to_begin_again(int isolation) throws Exception {
        JdbcCaseStore store = JdbcCaseStore.onPostgreSql(source);
        append(store, CASE, 1);
        append(store, OTHER, 1);
        try (Connection host = source.getConnection();
                Statement statement = host.createStatement()) {
            host.setAutoCommit(false);
            host.setTransactionIsolation(isolation);
            JdbcCaseStore within = store.within(host);
            statement.execute("SELECT 1");
            assertThat(within.journal(OTHER, 1, 9).items()).hasSize(1);
            host.commit();

            statement.execute("SELECT 1 FROM ce_schema");
            store.erase(CASE, 1, CommandId.of("e"), change(2), List.of(change(1)));
            assertOutdated(() -> within.append(OTHER, 1, CommandId.of("k1"), List.of(change(2))));
            assertOutdated(() -> within.append(OTHER, 0, CommandId.of("k1"), List.of(change(1))));
            assertOutdated(() -> within.applied(OTHER, CommandId.of("k1")));
            assertOutdated(() -> within.journal(OTHER, 1, 9));
            host.rollback();

            assertThat(within.append(OTHER, 1, CommandId.of("k1"), List.of(change(2))))
                    .isEqualTo(new AppendResult.AlreadyApplied(1, 1));
            host.commit();
        }
        assertThat(store.journal(OTHER, 1, 9).items()).containsExactly(change(1));
    }

    private static void assertOutdated(ThrowableAssert.ThrowingCallable call) {
        assertThat(catchThrowableOfType(CeException.class, call).getErrorCode()).isEqualTo(StoreError.OUTDATED_VIEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"read\\ committed", "repeatable\\ read", "serializable"})
    void who_reads_while_another_case_is_erased_from_waits_and_sees_all(String isolation) throws Exception {
        source.setOptions("-c default_transaction_isolation=" + isolation);
        JdbcCaseStore store = JdbcCaseStore.onPostgreSql(source);
        append(store, CASE, 1);
        append(store, OTHER, 1);
        CompletableFuture<List<StoredChange>> reading;
        try (Connection host = source.getConnection()) {
            host.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            host.setAutoCommit(false);
            store.within(host).erase(CASE, 1, CommandId.of("e"), change(2), List.of(change(1)));
            reading = CompletableFuture.supplyAsync(
                    () -> store.journal(OTHER, 1, 9).items());
            awaitBlocked();
            host.commit();
        }
        assertThat(reading.get(30, TimeUnit.SECONDS)).containsExactly(change(1));
    }

    @Test
    void a_read_only_transaction_of_the_host_reads_and_is_told_that_it_can_t_write() throws Exception {
        JdbcCaseStore store = JdbcCaseStore.onPostgreSql(source);
        append(store, CASE, 1);
        try (Connection host = source.getConnection()) {
            host.setReadOnly(true);
            host.setAutoCommit(false);
            assertThat(store.within(host).journal(CASE, 1, 9).items()).containsExactly(change(1));
            CeException refusal = catchThrowableOfType(CeException.class, () -> append(store.within(host), CASE, 2));
            assertThat(refusal.getErrorCode()).isEqualTo(StoreError.READ_ONLY_TRANSACTION);
            assertThat(store.within(host).head(CASE)).isPresent();
            host.commit();
        }
    }

    private void awaitBlocked() throws SQLException, InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            while (System.nanoTime() < end) {
                try (ResultSet row = statement.executeQuery("SELECT 1 FROM pg_locks WHERE NOT granted")) {
                    if (row.next()) {
                        return;
                    }
                }
                Thread.sleep(20);
            }
        }
        throw new AssertionError("nobody waits");
    }

    private static Digest put(JdbcCaseStore store, CaseId id, String content) throws Exception {
        return store.attachments()
                .orElseThrow()
                .put(id, "image/png", new ByteArrayInputStream(content.getBytes(UTF_8)))
                .digest();
    }

    private static AppendResult append(JdbcCaseStore store, CaseId id, long revision) {
        return store.append(id, revision - 1, CommandId.of("k" + revision), List.of(change(revision)));
    }

    private static StoredChange change(long revision) {
        return StoredChange.of(revision, ("line " + revision).getBytes(UTF_8));
    }
}
