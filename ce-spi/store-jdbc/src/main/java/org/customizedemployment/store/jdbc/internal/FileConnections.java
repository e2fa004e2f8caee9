package org.customizedemployment.store.jdbc.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Properties;
import java.util.concurrent.locks.ReentrantLock;
import org.customizedemployment.store.jdbc.dialect.SqlDialect;
import org.sqlite.JDBC;

/** Connections to one SQLite file: one that writes, and as many that read as there are readers at once. They stay open for the next work. */
public final class FileConnections implements Connections {
    private final String url;
    private final SqlDialect dialect;
    private final Connection writer;
    private final ReentrantLock writing = new ReentrantLock(true);
    private final Deque<Connection> idleReaders = new ArrayDeque<>();
    private boolean closed;

    private FileConnections(String url, SqlDialect dialect, Connection writer) {
        this.url = url;
        this.dialect = dialect;
        this.writer = writer;
    }

    /** Opens the one that writes. */
    public static FileConnections open(Path file, SqlDialect dialect) throws SQLException {
        // As a URI, in which the driver does not mistake part of a name for its options.
        String url = "jdbc:sqlite:" + file.toAbsolutePath().toUri().toASCIIString();
        return new FileConnections(url, dialect, connect(url, dialect));
    }

    private static Connection connect(String url, SqlDialect dialect) throws SQLException {
        // Not by DriverManager, which in some containers does not see the drivers of an application.
        Properties options = new Properties();
        // Else the driver asks after each insert which key was made; no one here wants to know.
        options.setProperty("jdbc.get_generated_keys", "false");
        Connection connection = JDBC.createConnection(url, options);
        try {
            dialect.prepare(connection);
            return StatementKeeper.over(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public <T> T read(Work<T> work) throws SQLException {
        Connection connection = borrow();
        try {
            return work.run(connection);
        } finally {
            giveBack(connection);
        }
    }

    private Connection borrow() throws SQLException {
        synchronized (idleReaders) {
            Connection idle = idleReaders.poll();
            if (idle != null) {
                return idle;
            }
        }
        return connect(url, dialect);
    }

    private void giveBack(Connection connection) throws SQLException {
        synchronized (idleReaders) {
            if (!closed) {
                idleReaders.push(connection);
                return;
            }
        }
        connection.close();
    }

    @Override
    public <T> T write(Work<T> work) throws SQLException {
        writing.lock();
        try {
            return work.run(writer);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void close() throws SQLException {
        synchronized (idleReaders) {
            closed = true;
            while (!idleReaders.isEmpty()) {
                idleReaders.pop().close();
            }
        }
        // Waits for the write under way; the last connection to close folds the write-ahead log into the file.
        writing.lock();
        try {
            writer.close();
        } finally {
            writing.unlock();
        }
    }
}
