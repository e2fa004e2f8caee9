package org.customizedemployment.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.customizedemployment.spi.store.AppendResult;
import org.customizedemployment.spi.store.CaseHead;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spi.store.Page;
import org.customizedemployment.spi.store.StoredChange;
import org.customizedemployment.spi.store.StoredSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * A store in a relational database. Its tables can be read with any tool: {@code ce_case}, {@code ce_change} (as text: {@code ce_change_text}),
 * {@code ce_snapshot}, {@code ce_schema}. Each append is one transaction; each payload is kept with its SHA-256, which is compared whenever it
 * is read.
 *
 * <p>For a file of its own use {@link SqliteCaseStore}; for a host's database:
 *
 * <pre>{@code
 * CaseStore store = JdbcCaseStore.onSqlite(dataSource);
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class JdbcCaseStore implements CaseStore {
    private final Connections connections;
    private final SqlDialect dialect;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** Readers of this store wait for an erasing, which could otherwise wait for them without end: one after the other they hold the log. */
    private final ReadWriteLock eraser = new ReentrantReadWriteLock(true);

    JdbcCaseStore(Connections connections, SqlDialect dialect) {
        this.connections = connections;
        this.dialect = dialect;
    }

    /**
     * On a host's own source of connections to SQLite. The tables are made if they are not there; the host's other tables are left alone.
     * {@link #close} does not close the source. Its connections must come with auto-commit on: the store takes no part in a transaction of the
     * host, and never commits one.
     *
     * @throws CeException if the tables are not those of this version, the database can't be used, or a connection has auto-commit off
     */
    public static JdbcCaseStore onSqlite(DataSource source) {
        SqlDialect dialect = new SqliteDialect(SqliteCaseStore.BUSY_TIMEOUT);
        JdbcCaseStore store = new JdbcCaseStore(new HostConnections(source, dialect), dialect);
        store.ensure(new Schema(dialect, false));
        return store;
    }

    void ensure(Schema schema) {
        inTransaction("open the store", connection -> {
            schema.ensure(connection);
            return true;
        });
    }

    @Override
    public AppendResult append(CaseId id, long expected, CommandId key, List<StoredChange> changes) {
        boolean isImport = checkRevisions(expected, changes);
        return inTransaction("append", connection -> {
            Optional<CaseHead> present = JournalSql.head(connection, id);
            long head = present.map(CaseHead::revision).orElse(0L);
            Optional<Long> applied = JournalSql.applied(connection, id, key);
            if (applied.isPresent()) {
                return new AppendResult.AlreadyApplied(head, applied.get());
            }
            if (expected != head || (isImport && present.isPresent())) {
                return new AppendResult.Conflict(head);
            }
            long last = changes.get(changes.size() - 1).getRevision();
            JournalSql.putHead(connection, id, last, present.isPresent());
            JournalSql.insert(connection, id, key, changes);
            return new AppendResult.Appended(last);
        });
    }

    @Override
    public AppendResult erase(CaseId id, long expected, CommandId key, StoredChange erasing, List<StoredChange> left) {
        if (expected < 0 || erasing.getRevision() != expected + 1) {
            throw new CeException(
                    StoreError.BAD_APPEND, "revision " + erasing.getRevision() + " erases after revision " + expected);
        }
        return alone(() -> write("erase", connection -> {
            AppendResult result =
                    transaction(connection, within -> eraseWithin(within, id, expected, key, erasing, left));
            if (!(result instanceof AppendResult.Conflict)) {
                dialect.clearLogs(connection);
            }
            return result;
        }));
    }

    private AppendResult eraseWithin(
            Connection connection,
            CaseId id,
            long expected,
            CommandId key,
            StoredChange erasing,
            List<StoredChange> left)
            throws SQLException {
        Optional<CaseHead> present = JournalSql.head(connection, id);
        long head = present.map(CaseHead::revision).orElse(0L);
        Optional<Long> applied = JournalSql.applied(connection, id, key);
        if (applied.isPresent()) {
            return new AppendResult.AlreadyApplied(head, applied.get());
        }
        if (expected != head || present.isEmpty()) {
            return new AppendResult.Conflict(head);
        }
        JournalSql.replace(connection, id, left);
        JournalSql.dropSnapshot(connection, id, erasing.getRevision());
        JournalSql.putHead(connection, id, erasing.getRevision(), true);
        JournalSql.insert(connection, id, key, List.of(erasing));
        dialect.clearTables(connection);
        return new AppendResult.Appended(erasing.getRevision());
    }

    /** Whether it is an import; refuses gaps before anything is read or written. */
    private static boolean checkRevisions(long expected, List<StoredChange> changes) {
        if (changes.isEmpty() || expected < 0) {
            throw new CeException(StoreError.BAD_APPEND, changes.size() + " changes after revision " + expected);
        }
        if (expected == 0 && changes.size() == 1 && changes.get(0).getRevision() == 0) {
            return true;
        }
        long next = expected + 1;
        for (StoredChange change : changes) {
            if (change.getRevision() != next) {
                throw new CeException(
                        StoreError.BAD_APPEND,
                        "revision " + change.getRevision() + " where " + next + " should follow");
            }
            next++;
        }
        return false;
    }

    @Override
    public Optional<Long> applied(CaseId id, CommandId key) {
        return reading("look up a command", connection -> JournalSql.applied(connection, id, key));
    }

    @Override
    public Page<StoredChange> journal(CaseId id, long from, int max) {
        checkMax(max);
        return reading("read a journal", connection -> JournalSql.journal(connection, id, from, max));
    }

    @Override
    public Optional<CaseHead> head(CaseId id) {
        return reading("read where a case stands", connection -> JournalSql.head(connection, id));
    }

    @Override
    public Page<CaseHead> scan(@Nullable CaseId after, int max) {
        checkMax(max);
        return reading("list cases", connection -> JournalSql.scan(connection, after, max));
    }

    private static void checkMax(int max) {
        if (max < 1) {
            throw new CeException(StoreError.BAD_PAGE, "a page of " + max + " items");
        }
    }

    @Override
    public Optional<StoredSnapshot> snapshot(CaseId id) {
        return reading("read a snapshot", connection -> JournalSql.snapshot(connection, id));
    }

    @Override
    public void putSnapshot(CaseId id, StoredSnapshot snapshot) {
        inTransaction("keep a snapshot", connection -> {
            JournalSql.putSnapshot(connection, id, snapshot);
            return true;
        });
    }

    private <T> T reading(String what, Connections.Work<T> work) {
        checkOpen();
        eraser.readLock().lock();
        try {
            return connections.read(work);
        } catch (SQLException e) {
            throw failed(what, e);
        } finally {
            eraser.readLock().unlock();
        }
    }

    private <T> T alone(Supplier<T> work) {
        eraser.writeLock().lock();
        try {
            return work.get();
        } finally {
            eraser.writeLock().unlock();
        }
    }

    private <T> T inTransaction(String what, Connections.Work<T> work) {
        return write(what, connection -> transaction(connection, work));
    }

    private <T> T write(String what, Connections.Work<T> work) {
        checkOpen();
        try {
            return connections.write(work);
        } catch (SQLException e) {
            throw failed(what, e);
        }
    }

    private <T> T transaction(Connection connection, Connections.Work<T> work) throws SQLException {
        dialect.begin(connection);
        try {
            T result = work.run(connection);
            execute(connection, "COMMIT");
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            rollBack(connection, e);
            throw e;
        }
    }

    private static void rollBack(Connection connection, Throwable why) {
        try {
            execute(connection, "ROLLBACK");
        } catch (SQLException e) {
            // The database may have rolled back itself, for example on a full disk; what matters is the first failure.
            why.addSuppressed(e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void checkOpen() {
        if (closed.get()) {
            throw new CeException(StoreError.CLOSED, "the store is closed");
        }
    }

    private CeException failed(String what, SQLException cause) {
        return new CeException(
                dialect.kindOf(cause), "could not " + what + ", database error " + cause.getErrorCode(), cause);
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try {
                connections.close();
            } catch (SQLException e) {
                throw failed("close the store", e);
            }
        }
    }

    @Override
    public Descriptor getDescriptor() {
        return Descriptor.of("jdbc-" + dialect.name(), "0.1", ProviderKind.STORE);
    }

    /** The kind of database; neither file nor address. */
    @Override
    public String toString() {
        return "JdbcCaseStore{" + dialect.name() + "}";
    }
}
