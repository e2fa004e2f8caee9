package org.customizedemployment.store.jdbc;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.store.jdbc.dialect.SqlDialect;
import org.customizedemployment.store.jdbc.dialect.SqliteDialect;
import org.customizedemployment.store.jdbc.error.StoreError;
import org.customizedemployment.store.jdbc.internal.FileConnections;
import org.customizedemployment.store.jdbc.internal.Schema;
import org.customizedemployment.store.jdbc.internal.Work;
import org.sqlite.SQLiteErrorCode;

/**
 * The embedded default: a store in one SQLite file of its own, with a write-ahead log beside it while it is open. What was appended is on the
 * disk when {@code append} returns. Several processes may open the same file; they write one after the other.
 *
 * <pre>{@code
 * try (CaseStore store = SqliteCaseStore.open(Path.of("cases.db"))) { … }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class SqliteCaseStore {
    /** How long to wait for another process that writes, in milliseconds. */
    static final int BUSY_TIMEOUT = 10_000;

    private SqliteCaseStore() {}

    /**
     * Opens the store, which is made if there is no such file.
     *
     * @throws CeException if the file can't be opened, is damaged, is not a store or is one of a newer version; the file is then left as it is
     */
    public static JdbcCaseStore open(Path file) {
        return open(file, BUSY_TIMEOUT);
    }

    static JdbcCaseStore open(Path file, int busyTimeout) {
        Path directory = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file) || directory == null || !Files.isDirectory(directory)) {
            throw new CeException(StoreError.CANNOT_OPEN, "'" + file + "' is no file in a directory that exists");
        }
        SqlDialect dialect = new SqliteDialect(busyTimeout);
        Schema schema = new Schema(dialect, true);
        try {
            FileConnections connections = FileConnections.open(file, dialect);
            try {
                return opened(connections, dialect, schema, busyTimeout);
            } catch (SQLException | RuntimeException | Error e) {
                connections.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new CeException(
                    dialect.kindOf(e), "could not open '" + file + "', database error " + e.getErrorCode(), e);
        } catch (NoClassDefFoundError e) {
            throw new CeException(StoreError.NO_DRIVER, "the SQLite driver is missing", e);
        }
    }

    private static JdbcCaseStore opened(FileConnections connections, SqlDialect dialect, Schema schema, int busyTimeout)
            throws SQLException {
        connections.write(connection -> {
            // Looks first: a file that is not ours must not change, and the journal mode is written into it.
            schema.isMissing(connection);
            writeAhead(connection, busyTimeout);
            return true;
        });
        JdbcCaseStore store = new JdbcCaseStore(new Work(connections, dialect));
        store.ensure(schema);
        return store;
    }

    /** SQLite does not wait here by itself: of two that change the mode of one file at once, one is told that it is locked. */
    private static void writeAhead(Connection connection, int busyTimeout) throws SQLException {
        long patience = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(busyTimeout);
        while (true) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA journal_mode = WAL");
                return;
            } catch (SQLException e) {
                if (e.getErrorCode() != SQLiteErrorCode.SQLITE_BUSY.code || System.nanoTime() > patience) {
                    throw e;
                }
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }
}
