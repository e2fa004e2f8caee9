package org.customizedemployment.store.jdbc;

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
import org.jspecify.annotations.Nullable;

/** The statements of the store, in SQL that every database understands. */
final class JournalSql {
    private JournalSql() {}

    static Optional<CaseHead> head(Connection connection, CaseId id) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT revision FROM ce_case WHERE case_id = ?")) {
            statement.setString(1, id.value());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(new CaseHead(id, row.getLong(1))) : Optional.empty();
            }
        }
    }

    /** The last revision appended with that key. */
    static Optional<Long> applied(Connection connection, CaseId id, CommandId key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT revision FROM ce_change WHERE case_id = ? AND command_id = ? ORDER BY revision DESC LIMIT 1")) {
            statement.setString(1, id.value());
            statement.setString(2, key.value());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
            }
        }
    }

    static void putHead(Connection connection, CaseId id, long revision, boolean present) throws SQLException {
        String sql = present
                ? "UPDATE ce_case SET revision = ? WHERE case_id = ?"
                : "INSERT INTO ce_case (revision, case_id) VALUES (?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, revision);
            statement.setString(2, id.value());
            statement.executeUpdate();
        }
    }

    static void insert(Connection connection, CaseId id, CommandId key, List<StoredChange> changes)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "INSERT INTO ce_change (case_id, revision, command_id, sha256, payload) VALUES (?, ?, ?, ?, ?)")) {
            for (StoredChange change : changes) {
                byte[] payload = change.getPayload();
                statement.setString(1, id.value());
                statement.setLong(2, change.getRevision());
                statement.setString(3, change.getKey().orElse(key).value());
                statement.setString(4, Digest.of(payload).value());
                statement.setBytes(5, payload);
                statement.executeUpdate();
            }
        }
    }

    /** Puts other bytes in the place of changes that must be there. */
    static void replace(Connection connection, CaseId id, List<StoredChange> left) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "UPDATE ce_change SET sha256 = ?, payload = ? WHERE case_id = ? AND revision = ?")) {
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

    static Page<StoredChange> journal(Connection connection, CaseId id, long from, int max) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT revision, sha256, payload FROM ce_change "
                        + "WHERE case_id = ? AND revision >= ? ORDER BY revision LIMIT ?")) {
            statement.setString(1, id.value());
            statement.setLong(2, from);
            statement.setLong(3, max + 1L);
            try (ResultSet rows = statement.executeQuery()) {
                List<StoredChange> items = new ArrayList<>();
                while (rows.next()) {
                    byte[] payload = bytes(rows, 3);
                    long revision = rows.getLong(1);
                    if (!Digest.of(payload).value().equals(rows.getString(2))) {
                        throw new CeException(
                                StoreError.DAMAGED, "revision " + revision + " of a case does not match its checksum");
                    }
                    items.add(StoredChange.of(revision, payload));
                }
                return page(items, max);
            }
        }
    }

    static Page<CaseHead> scan(Connection connection, @Nullable CaseId after, int max) throws SQLException {
        String sql = "SELECT case_id, revision FROM ce_case " + (after == null ? "" : "WHERE case_id > ? ")
                + "ORDER BY case_id LIMIT ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int next = 1;
            if (after != null) {
                statement.setString(next++, after.value());
            }
            statement.setLong(next, max + 1L);
            try (ResultSet rows = statement.executeQuery()) {
                List<CaseHead> items = new ArrayList<>();
                while (rows.next()) {
                    items.add(new CaseHead(CaseId.of(rows.getString(1)), rows.getLong(2)));
                }
                return page(items, max);
            }
        }
    }

    /** Of one item more than asked for, which says that more follow. */
    private static <T> Page<T> page(List<T> items, int max) {
        return items.size() > max ? new Page<>(items.subList(0, max), true) : new Page<>(items, false);
    }

    /** A damaged snapshot is as good as none: the journal gives the same case. */
    static Optional<StoredSnapshot> snapshot(Connection connection, CaseId id) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT revision, sha256, payload FROM ce_snapshot WHERE case_id = ?")) {
            statement.setString(1, id.value());
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                byte[] payload = bytes(row, 3);
                return Digest.of(payload).value().equals(row.getString(2))
                        ? Optional.of(StoredSnapshot.of(row.getLong(1), payload))
                        : Optional.empty();
            }
        }
    }

    /** Only for a case that is there, only over an older one, and not from before something was erased. */
    static void putSnapshot(Connection connection, CaseId id, StoredSnapshot snapshot) throws SQLException {
        byte[] payload = snapshot.getPayload();
        try (PreparedStatement statement = connection.prepareStatement("INSERT INTO ce_snapshot "
                + "(case_id, revision, sha256, payload) SELECT case_id, ?, ?, ? FROM ce_case WHERE case_id = ? AND erased_at <= ? "
                + "ON CONFLICT (case_id) DO UPDATE SET revision = excluded.revision, sha256 = excluded.sha256, "
                + "payload = excluded.payload WHERE excluded.revision >= ce_snapshot.revision")) {
            statement.setLong(1, snapshot.getRevision());
            statement.setString(2, Digest.of(payload).value());
            statement.setBytes(3, payload);
            statement.setString(4, id.value());
            statement.setLong(5, snapshot.getRevision());
            statement.executeUpdate();
        }
    }

    /** Drivers give no bytes as null. */
    private static byte[] bytes(ResultSet row, int column) throws SQLException {
        byte @Nullable [] bytes = row.getBytes(column);
        return bytes == null ? new byte[0] : bytes;
    }
}
