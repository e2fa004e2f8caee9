package org.customizedemployment.store.jdbc.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.store.jdbc.dialect.SqlDialect;
import org.customizedemployment.store.jdbc.error.StoreError;

/**
 * Pieces of work on the database, each a transaction of its own or a part of the host's. Whatever the database throws comes out as a
 * {@link CeException}. Safe for threads.
 */
public final class Work {
    /** More would hide a fault. */
    private static final int ATTEMPTS = 20;

    private final Connections connections;
    private final SqlDialect dialect;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** Readers of this store wait for an erasing, which could otherwise wait for them without end: one after the other they hold the log. */
    private final ReadWriteLock eraser = new ReentrantReadWriteLock(true);

    public Work(Connections connections, SqlDialect dialect) {
        this.connections = connections;
        this.dialect = dialect;
    }

    public SqlDialect dialect() {
        return dialect;
    }

    /** Work that only reads. */
    public <T> T read(String what, Connections.Work<T> work) {
        checkOpen();
        eraser.readLock().lock();
        try {
            return connections.read(connection -> looked(connection, work));
        } catch (SQLException e) {
            throw failed(what, e);
        } finally {
            eraser.readLock().unlock();
        }
    }

    private <T> T looked(Connection connection, Connections.Work<T> work) throws SQLException {
        if (connection.getAutoCommit()) {
            return dialect.readsAlone() ? work.run(connection) : transaction(connection, work);
        }
        T result = work.run(connection);
        checkView(connection);
        return result;
    }

    private void checkView(Connection transaction) throws SQLException {
        if (!dialect.seesTablesAsTheyAre(transaction)) {
            throw new CeException(
                    StoreError.OUTDATED_VIEW, "the host's transaction does not see the tables as they are");
        }
    }

    /** Work that writes, whole or not at all. */
    public <T> T write(String what, Connections.Work<T> work) {
        checkOpen();
        try {
            return connections.write(connection -> transaction(connection, work));
        } catch (SQLException e) {
            throw failed(what, e);
        }
    }

    /**
     * Work that writes, unless a transaction of the host's is under way, in which nothing is done.
     *
     * @return what the work says; false if nothing was done
     */
    public boolean writeAlone(String what, Connections.Work<Boolean> work) {
        checkOpen();
        try {
            return connections.write(connection -> connection.getAutoCommit() && transaction(connection, work));
        } catch (SQLException e) {
            throw failed(what, e);
        }
    }

    /** Work that takes bytes out, also of the database's logs. */
    public <T> T erase(String what, Connections.Work<T> work) {
        checkOpen();
        eraser.writeLock().lock();
        try {
            return connections.write(connection -> {
                boolean own = connection.getAutoCommit();
                if (!own && !dialect.erasesInHostTransaction(connection)) {
                    throw new CeException(StoreError.HOST_TRANSACTION, "this transaction of the host's can't erase");
                }
                T result = transaction(connection, dialect::beginErasing, work);
                if (own) {
                    dialect.clearLogs(connection);
                }
                return result;
            });
        } catch (SQLException e) {
            throw failed(what, e);
        } finally {
            eraser.writeLock().unlock();
        }
    }

    private <T> T transaction(Connection connection, Connections.Work<T> work) throws SQLException {
        return transaction(connection, dialect::begin, work);
    }

    /** How a transaction begins. */
    @FunctionalInterface
    private interface Beginning {
        void begin(Connection connection) throws SQLException;
    }

    private <T> T transaction(Connection connection, Beginning beginning, Connections.Work<T> work)
            throws SQLException {
        if (!connection.getAutoCommit()) {
            return part(connection, work);
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return own(connection, beginning, work);
            } catch (SQLException e) {
                if (attempt == ATTEMPTS || !dialect.isWorthRetrying(e)) {
                    throw e;
                }
            }
        }
    }

    private <T> T own(Connection connection, Beginning beginning, Connections.Work<T> work) throws SQLException {
        beginning.begin(connection);
        try {
            T result = work.run(connection);
            dialect.commit(connection);
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            try {
                dialect.rollBack(connection);
            } catch (SQLException suppressed) {
                // The database may have rolled back itself, for example on a full disk; what matters is the first
                // failure.
                e.addSuppressed(suppressed);
            }
            throw e;
        }
    }

    /** A part of the host's transaction: if it fails, the rest of that stands. */
    private <T> T part(Connection connection, Connections.Work<T> work) throws SQLException {
        if (connection.isReadOnly()) {
            throw new CeException(StoreError.READ_ONLY_TRANSACTION, "the host's transaction only reads");
        }
        Savepoint before = connection.setSavepoint();
        try {
            T result = work.run(connection);
            checkView(connection);
            dialect.release(connection, before);
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            try {
                connection.rollback(before);
            } catch (SQLException suppressed) {
                e.addSuppressed(suppressed);
            }
            throw e;
        }
    }

    private void checkOpen() {
        if (closed.get()) {
            throw new CeException(StoreError.CLOSED, "the store is closed");
        }
    }

    private CeException failed(String what, SQLException cause) {
        return new CeException(
                dialect.kindOf(cause), "could not " + what + ", database error " + dialect.codeOf(cause), cause);
    }

    /** Closes its connections, once. */
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try {
                connections.close();
            } catch (SQLException e) {
                throw failed("close the store", e);
            }
        }
    }
}
