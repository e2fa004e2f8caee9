package org.customizedemployment.store.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.List;
import java.util.concurrent.Callable;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.spi.store.AppendResult;
import org.customizedemployment.spi.store.CaseHead;
import org.customizedemployment.spi.store.ChangeFeed;
import org.customizedemployment.spi.store.StoredChange;
import org.customizedemployment.store.jdbc.dialect.SqlDialect;
import org.customizedemployment.store.jdbc.dialect.SqliteDialect;
import org.customizedemployment.store.jdbc.error.StoreError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** A dialect of the host's, which is none of ours: a name and one script of its own, as whoever begins today has no earlier version of the tables. */
class HostDialectTest {
    private static final CaseId CASE = CaseId.of("case-1");
    private static final SqliteDialect OURS = new SqliteDialect(1000);
    private static final String SCRIPT = OURS.scripts().stream()
            .map(OURS::script)
            .reduce("", String::concat)
            .replaceAll("INSERT INTO ce_schema [^;]*;\n", "")
            .concat("INSERT INTO ce_schema (version, script) VALUES (1, 'V1__ours.sql');\n");

    @TempDir
    private Path directory;

    private SQLiteDataSource source;

    @BeforeEach
    void open() {
        source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + directory.resolve("host.db"));
        source.setJournalMode("WAL");
    }

    /** All else is as in a dialect that is known to be right. */
    private static SqlDialect dialect(String script) {
        return (SqlDialect) Proxy.newProxyInstance(
                HostDialectTest.class.getClassLoader(),
                new Class<?>[] {SqlDialect.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "name" -> "abacus";
                    case "scripts" -> List.of("V1__ours.sql");
                    case "script" -> script;
                    default -> {
                        try {
                            yield method.invoke(OURS, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }
                });
    }

    private JdbcCaseStore store(String script) {
        return JdbcCaseStore.on(source, dialect(script), HostTransactions.REFUSED);
    }

    @Test
    void keeps_erases_tells_and_proves_what_a_store_of_ours_does() throws IOException {
        JdbcCaseStore store = store(SCRIPT);
        append(store, 1);
        append(store, 2);
        Digest photo = store.attachments()
                .orElseThrow()
                .put(CASE, "image/png", new ByteArrayInputStream(new byte[] {1}))
                .digest();
        assertThat(store.erase(CASE, 2, CommandId.of("e"), change(3), List.of(change(1)), List.of(photo)))
                .isEqualTo(new AppendResult.Appended(3));
        assertThat(store.feed()
                        .orElseThrow()
                        .changes(ChangeFeed.Position.START, 9)
                        .items())
                .hasSize(1);
        assertThat(store.attachments().orElseThrow().open(CASE, photo)).isEmpty();
        assertThat(store.getDescriptor().id()).isEqualTo("jdbc-abacus");
        try (CustomizedEmployment ce =
                CustomizedEmployment.builder().store(store(SCRIPT)).build()) {
            assertThat(ce.verify(CASE).isWhole()).isTrue();
        }
    }

    @Test
    void tables_that_another_version_of_its_script_made_are_refused() {
        store(SCRIPT).close();
        CeException refusal = catchThrowableOfType(CeException.class, () -> store(SCRIPT + "-- altered\n"));
        assertThat(refusal.getErrorCode()).isEqualTo(StoreError.SCHEMA_MISMATCH);
        assertThat(refusal).hasMessageContaining("'V1__ours.sql'");
    }

    /** Oracle's and SQL Server's drivers refuse to let go of a savepoint, which goes with the transaction anyway. */
    @Test
    void a_driver_that_keeps_its_savepoints_does_for_transactions_of_the_hosts() throws SQLException {
        SqlDialect plain = dialect(SCRIPT);
        JdbcCaseStore store = JdbcCaseStore.on(source, plain, HostTransactions.REFUSED);
        JdbcCaseStore wise = JdbcCaseStore.on(
                source, except(SqlDialect.class, plain, "release", () -> null), HostTransactions.REFUSED);
        try (Connection host = source.getConnection()) {
            host.setAutoCommit(false);
            Connection keeping = except(Connection.class, host, "releaseSavepoint", () -> {
                throw new SQLFeatureNotSupportedException("savepoints are kept");
            });
            assertThat(catchThrowableOfType(CeException.class, () -> append(store.within(keeping), 1)))
                    .hasRootCauseInstanceOf(SQLFeatureNotSupportedException.class);
            assertThat(store.head(CASE)).isEmpty();
            append(wise.within(keeping), 1);
            append(wise.within(keeping), 2);
            host.commit();
        }
        assertThat(store.head(CASE)).contains(new CaseHead(CASE, 2));
    }

    /** The same in all but one method. */
    private static <T> T except(Class<T> type, T all, String method, Callable<@Nullable Object> instead) {
        return type.cast(Proxy.newProxyInstance(
                HostDialectTest.class.getClassLoader(), new Class<?>[] {type}, (proxy, called, arguments) -> {
                    if (called.getName().equals(method)) {
                        return instead.call();
                    }
                    try {
                        return called.invoke(all, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private static void append(JdbcCaseStore store, long revision) {
        assertThat(store.append(CASE, revision - 1, CommandId.of("k" + revision), List.of(change(revision))))
                .isEqualTo(new AppendResult.Appended(revision));
    }

    private static StoredChange change(long revision) {
        return StoredChange.of(revision, ("line " + revision).getBytes(UTF_8));
    }
}
