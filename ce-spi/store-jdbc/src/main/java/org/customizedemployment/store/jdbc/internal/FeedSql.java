package org.customizedemployment.store.jdbc.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.spi.error.SpiError;
import org.customizedemployment.spi.store.ChangeFeed;
import org.customizedemployment.spi.store.Page;
import org.customizedemployment.store.jdbc.dialect.SqlDialect;

/**
 * The statements of the feed. Positions are given by whoever reads, one reader at a time, to what is committed by then. Given by those who write,
 * a lower position could be committed after a higher one was read, and what stands there would be passed over.
 */
public final class FeedSql {
    /** How many cases get a position in one transaction. */
    private static final int BATCH = 1000;

    private FeedSql() {}

    /** The place that a position stands for. */
    public static long place(ChangeFeed.Position position) {
        if (position.equals(ChangeFeed.Position.START)) {
            return 0;
        }
        if (!position.value().matches("[0-9]{1,18}")) {
            throw new CeException(SpiError.BAD_POSITION, "a position that is no number");
        }
        return Long.parseLong(position.value());
    }

    /** A row that is no case takes a position like all others, so that it holds none up, and is passed over here. */
    public static Page<ChangeFeed.Item> page(Connection connection, SqlDialect dialect, long after, int max)
            throws SQLException {
        List<ChangeFeed.Item> items = new ArrayList<>();
        long last = after;
        long wanted;
        List<Told> rows;
        do {
            wanted = max + 1L - items.size();
            rows = rows(connection, dialect, last, wanted);
            for (Told row : rows) {
                last = row.position();
                row.item().ifPresent(items::add);
            }
        } while (rows.size() == wanted && items.size() <= max);
        return Rows.page(items, max);
    }

    private static List<Told> rows(Connection connection, SqlDialect dialect, long after, long max)
            throws SQLException {
        String position = dialect.column("position");
        try (PreparedStatement statement = connection.prepareStatement(dialect.first("SELECT "
                + String.join(", ", columns(dialect)) + " FROM ce_feed WHERE " + position + " > ? ORDER BY "
                + position))) {
            statement.setLong(1, after);
            statement.setLong(2, max);
            try (ResultSet found = statement.executeQuery()) {
                List<Told> rows = new ArrayList<>();
                while (found.next()) {
                    rows.add(new Told(found.getLong(1), found.getString(2), found.getLong(3), found.getLong(4)));
                }
                return rows;
            }
        }
    }

    /** A row as it stands there. */
    private record Told(long position, String id, long first, long last) {
        /** Where a program of an earlier version has told of it, which did not know the column. */
        boolean isEmpty() {
            return first > last;
        }

        Optional<ChangeFeed.Item> item() {
            return HeadSql.idOf(id)
                    .map(one ->
                            new ChangeFeed.Item(new ChangeFeed.Position(Long.toString(position)), one, first, last));
        }
    }

    /** Whether something is committed that has no position yet. */
    public static boolean isBehind(Connection connection, SqlDialect dialect) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(dialect.first("SELECT case_id FROM ce_case WHERE news = 1"))) {
            statement.setInt(1, 1);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    /** Gives positions; a case that someone is writing to gets its own when it is asked again. */
    public static boolean catchUp(Connection connection, SqlDialect dialect) throws SQLException {
        dialect.lockFeed(connection);
        long position = lastPosition(connection, dialect);
        List<Told> told = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(dialect.holdingUnlessHeld(
                dialect.first("SELECT case_id, fed, revision FROM ce_case WHERE news = 1 ORDER BY case_id")))) {
            statement.setInt(1, BATCH);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Told next = new Told(position + 1, rows.getString(1), rows.getLong(2) + 1, rows.getLong(3));
                    position += next.isEmpty() ? 0 : 1;
                    told.add(next);
                }
            }
        }
        put(connection, dialect, told);
        return !told.isEmpty();
    }

    private static long lastPosition(Connection connection, SqlDialect dialect) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT coalesce(max(" + dialect.column("position") + "), 0) FROM ce_feed")) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private static List<String> columns(SqlDialect dialect) {
        return List.of(dialect.column("position"), "case_id", dialect.column("first"), dialect.column("last"));
    }

    private static void put(Connection connection, SqlDialect dialect, List<Told> rows) throws SQLException {
        try (PreparedStatement feed = connection.prepareStatement(
                        "INSERT INTO ce_feed (" + String.join(", ", columns(dialect)) + ") VALUES (?, ?, ?, ?)");
                PreparedStatement fed =
                        connection.prepareStatement("UPDATE ce_case SET fed = ?, news = 0 WHERE case_id = ?")) {
            for (Told row : rows) {
                if (!row.isEmpty()) {
                    feed.setLong(1, row.position());
                    feed.setString(2, row.id());
                    feed.setLong(3, row.first());
                    feed.setLong(4, row.last());
                    feed.addBatch();
                }
                fed.setLong(1, row.last());
                fed.setString(2, row.id());
                fed.addBatch();
            }
            feed.executeBatch();
            fed.executeBatch();
        }
    }
}
