package org.customizedemployment.store.jdbc.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.sql.DataSource;
import org.customizedemployment.store.jdbc.dialect.SqlDialect;
import org.jspecify.annotations.Nullable;

/**
 * Connections that are opened when there is none left and kept for the next work, for a program without a pool: as many as work at once. One that failed is
 * not used again, and one that rested is asked first whether it still stands, so that work goes on after a server was started again.
 */
public final class KeptConnections implements Connections {
    private static final long RESTED = Duration.ofMillis(500).toNanos();
    private static final int SECONDS_TO_ANSWER = 5;

    private final DataSource source;
    private final SqlDialect dialect;
    private final Deque<Kept> idle = new ArrayDeque<>();
    private boolean closed;

    /**
     * @param source gives a new connection each time
     */
    public KeptConnections(DataSource source, SqlDialect dialect) {
        this.source = source;
        this.dialect = dialect;
    }

    private record Kept(Connection connection, long since) {
        boolean stands() throws SQLException {
            return System.nanoTime() - since < RESTED || connection.isValid(SECONDS_TO_ANSWER);
        }
    }

    @Override
    public <T> T read(Work<T> work) throws SQLException {
        return write(work);
    }

    @Override
    public <T> T write(Work<T> work) throws SQLException {
        Connection connection = borrow();
        boolean whole = false;
        try {
            T result = work.run(connection);
            whole = true;
            return result;
        } finally {
            giveBack(connection, whole);
        }
    }

    private Connection borrow() throws SQLException {
        for (Kept kept = poll(); kept != null; kept = poll()) {
            if (kept.stands()) {
                return kept.connection();
            }
            kept.connection().close();
        }
        Connection connection = source.getConnection();
        try {
            dialect.prepare(connection);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private @Nullable Kept poll() {
        synchronized (idle) {
            return idle.poll();
        }
    }

    private void giveBack(Connection connection, boolean whole) throws SQLException {
        synchronized (idle) {
            if (whole && !closed) {
                idle.push(new Kept(connection, System.nanoTime()));
                return;
            }
        }
        connection.close();
    }

    @Override
    public void close() throws SQLException {
        synchronized (idle) {
            closed = true;
            while (!idle.isEmpty()) {
                idle.pop().connection().close();
            }
        }
    }
}
