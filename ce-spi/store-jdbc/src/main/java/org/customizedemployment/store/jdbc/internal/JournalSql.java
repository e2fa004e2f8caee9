package org.customizedemployment.store.jdbc.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.spi.store.CaseHead;
import org.customizedemployment.spi.store.Page;
import org.customizedemployment.spi.store.StoredChange;
import org.customizedemployment.spi.store.StoredSnapshot;
import org.customizedemployment.store.jdbc.dialect.SqlDialect;
import org.customizedemployment.store.jdbc.error.StoreError;
import org.jspecify.annotations.Nullable;

/** The statements of the journal, in SQL that every database understands. */
public final class JournalSql {
    /** So many lines go to the database at once. */
    private static final int BATCH = 256;

    private static final List<String> HEAD = List.of("case_id", "revision", "chain", "fed", "news");

    private JournalSql() {}

    /**
     * Where a case stands, held until the transaction ends.
     *
     * @param chain the last link; null only in tables that were filled by hand
     * @param isNews whether the feed has something to tell of the case
     */
    record Held(long revision, @Nullable Digest chain, boolean isNews) {}

    static Optional<Held> hold(Connection connection, SqlDialect dialect, CaseId id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                dialect.holding("SELECT revision, chain, news FROM ce_case WHERE case_id = ?"))) {
            statement.setString(1, id.value());
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                String chain = row.getString(2);
                return Optional.of(
                        new Held(row.getLong(1), chain == null ? null : Digest.parse(chain), row.getInt(3) == 1));
            }
        }
    }

    public static Optional<CaseHead> head(Connection connection, CaseId id) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT revision FROM ce_case WHERE case_id = ?")) {
            statement.setString(1, id.value());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(new CaseHead(id, row.getLong(1))) : Optional.empty();
            }
        }
    }

    /** The last revision appended with that key. */
    public static Optional<Long> applied(Connection connection, CaseId id, CommandId key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT max(revision) FROM ce_change WHERE case_id = ? AND command_id = ?")) {
            statement.setString(1, id.value());
            statement.setString(2, key.value());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                long last = row.getLong(1);
                return row.wasNull() ? Optional.empty() : Optional.of(last);
            }
        }
    }

    /**
     * A case that begins.
     *
     * @return false if someone else was faster
     */
    static boolean insertHead(Connection connection, SqlDialect dialect, CaseId id, long first, long last, Digest link)
            throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(dialect.insertUnlessThere("ce_case", HEAD, List.of("case_id")))) {
            statement.setString(1, id.value());
            statement.setLong(2, last);
            statement.setString(3, link.value());
            statement.setLong(4, first - 1);
            statement.setInt(5, 1);
            return statement.executeUpdate() == 1;
        }
    }

    /**
     * Goes on from where a case is known to have stood, in one statement, which does so only if it still stands there, the feed has something to tell of it
     * anyway, and the command was never appended to it.
     *
     * @param known not held
     * @return false if one of these is otherwise; nothing is done then
     */
    static boolean goOn(
            Connection connection, CaseId id, KnownHeads.Head known, CommandId key, long revision, Digest link)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("UPDATE ce_case SET revision = ?, chain = ? "
                + "WHERE case_id = ? AND revision = ? AND chain = ? AND news = 1 "
                + "AND NOT EXISTS (SELECT 1 FROM ce_change WHERE case_id = ? AND command_id = ?)")) {
            statement.setLong(1, revision);
            statement.setString(2, link.value());
            statement.setString(3, id.value());
            statement.setLong(4, known.revision());
            statement.setString(5, known.chain().value());
            statement.setString(6, id.value());
            statement.setString(7, key.value());
            return statement.executeUpdate() == 1;
        }
    }

    /** The column of the feed only where it changes: its index stays as it is for all further appends until the feed is read. */
    static void putHead(Connection connection, CaseId id, Held before, long revision, Digest link) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("UPDATE ce_case SET revision = ?, chain = ?"
                + (before.isNews() ? "" : ", news = 1") + " WHERE case_id = ?")) {
            statement.setLong(1, revision);
            statement.setString(2, link.value());
            statement.setString(3, id.value());
            statement.executeUpdate();
        }
    }

    static void insert(Connection connection, CaseId id, List<Linked> lines) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("INSERT INTO ce_change "
                + "(case_id, revision, command_id, sha256, chain, payload) VALUES (?, ?, ?, ?, ?, ?)")) {
            int waiting = 0;
            for (Linked line : lines) {
                statement.setString(1, id.value());
                statement.setLong(2, line.header().revision());
                statement.setString(3, line.header().key().value());
                statement.setString(4, line.header().payload().value());
                statement.setString(5, line.link().value());
                statement.setBytes(6, line.change().getPayload());
                if (lines.size() == 1) {
                    statement.executeUpdate();
                    return;
                }
                statement.addBatch();
                if (++waiting % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    /** Puts other bytes in the place of changes that must be there; the hash of those before stays. */
    static void replace(Connection connection, CaseId id, List<StoredChange> left) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "UPDATE ce_change SET left_sha256 = ?, payload = ? WHERE case_id = ? AND revision = ?")) {
            for (StoredChange change : left) {
                byte[] payload = change.getPayload();
                statement.setString(1, Digest.of(payload).value());
                statement.setBytes(2, payload);
                statement.setString(3, id.value());
                statement.setLong(4, change.getRevision());
                if (statement.executeUpdate() != 1) {
                    throw new CeException(
                            StoreError.BAD_APPEND,
                            "what is left of revision " + change.getRevision() + ", which is not there");
                }
            }
        }
    }

    /** Drops it and keeps older ones from coming back. */
    static void dropSnapshot(Connection connection, CaseId id, long erasedAt) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("UPDATE ce_case SET erased_at = ? WHERE case_id = ?")) {
            statement.setLong(1, erasedAt);
            statement.setString(2, id.value());
            statement.executeUpdate();
        }
        try (PreparedStatement statement = connection.prepareStatement("DELETE FROM ce_snapshot WHERE case_id = ?")) {
            statement.setString(1, id.value());
            statement.executeUpdate();
        }
    }

    public static Page<StoredChange> journal(Connection connection, SqlDialect dialect, CaseId id, long from, int max)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                dialect.first("SELECT revision, coalesce(left_sha256, sha256), payload FROM ce_change "
                        + "WHERE case_id = ? AND revision >= ? ORDER BY revision"))) {
            statement.setString(1, id.value());
            statement.setLong(2, from);
            statement.setLong(3, max + 1L);
            try (ResultSet rows = statement.executeQuery()) {
                List<StoredChange> items = new ArrayList<>();
                while (rows.next()) {
                    byte[] payload = Rows.bytes(rows, 3);
                    long revision = rows.getLong(1);
                    if (!Digest.of(payload).value().equals(rows.getString(2))) {
                        throw new CeException(
                                StoreError.DAMAGED, "revision " + revision + " of a case does not match its checksum");
                    }
                    items.add(StoredChange.of(revision, payload));
                }
                return Rows.page(items, max);
            }
        }
    }

    /** A damaged snapshot is as good as none: the journal gives the same case. */
    public static Optional<StoredSnapshot> snapshot(Connection connection, CaseId id) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT revision, sha256, payload FROM ce_snapshot WHERE case_id = ?")) {
            statement.setString(1, id.value());
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                byte[] payload = Rows.bytes(row, 3);
                return Digest.of(payload).value().equals(row.getString(2))
                        ? Optional.of(StoredSnapshot.of(row.getLong(1), payload))
                        : Optional.empty();
            }
        }
    }

    /** Only for a case that is there, only over an older one, and not from before something was erased. */
    public static void putSnapshot(Connection connection, SqlDialect dialect, CaseId id, StoredSnapshot snapshot)
            throws SQLException {
        byte[] payload = snapshot.getPayload();
        try (PreparedStatement statement = connection.prepareStatement(dialect.putSnapshot())) {
            statement.setLong(1, snapshot.getRevision());
            statement.setString(2, Digest.of(payload).value());
            statement.setBytes(3, payload);
            statement.setString(4, id.value());
            statement.setLong(5, snapshot.getRevision());
            statement.executeUpdate();
        }
    }
}
