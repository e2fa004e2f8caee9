package org.customizedemployment.store.jdbc.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.spi.store.Attachment;
import org.customizedemployment.spi.store.Page;
import org.customizedemployment.store.jdbc.dialect.SqlDialect;
import org.jspecify.annotations.Nullable;

/** The statements of attachments. */
public final class AttachmentSql {
    /** Small enough to be read one by one without a heap of its own. */
    public static final int PART = 256 * 1024;

    /** Before every digest, and not empty, which some databases take for nothing. */
    private static final String BEFORE_ALL = "sha";

    private AttachmentSql() {}

    /** An attachment with its number in the database. */
    public record Found(long number, Attachment attachment) {}

    private static String select(SqlDialect dialect, String condition) {
        return "SELECT attachment_id, sha256, media_type, " + dialect.column("size")
                + ", erased FROM ce_attachment WHERE case_id = ? AND " + condition;
    }

    public static Optional<Found> find(Connection connection, SqlDialect dialect, CaseId id, Digest digest)
            throws SQLException {
        return find(connection, select(dialect, "sha256 = ?"), id, digest);
    }

    private static Optional<Found> find(Connection connection, String query, CaseId id, Digest digest)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, id.value());
            statement.setString(2, digest.value());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(found(row)) : Optional.empty();
            }
        }
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                row.getLong(1),
                new Attachment(Digest.parse(row.getString(2)), row.getString(3), row.getLong(4), row.getInt(5) != 0));
    }

    public static Page<Attachment> list(
            Connection connection, SqlDialect dialect, CaseId id, @Nullable Digest after, int max) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(dialect.first(select(dialect, "sha256 > ? ORDER BY sha256")))) {
            statement.setString(1, id.value());
            statement.setString(2, after == null ? BEFORE_ALL : after.value());
            statement.setLong(3, max + 1L);
            try (ResultSet rows = statement.executeQuery()) {
                List<Attachment> items = new ArrayList<>();
                while (rows.next()) {
                    items.add(found(rows).attachment());
                }
                return Rows.page(items, max);
            }
        }
    }

    /** What is there afterwards: what was given, or what someone else gave before. */
    public static Attachment put(Connection connection, SqlDialect dialect, CaseId id, Attachment given, byte[] content)
            throws SQLException {
        Optional<Found> before = find(connection, dialect, id, given.digest());
        if (before.isPresent()) {
            return before.get().attachment();
        }
        boolean isFirst = insert(connection, dialect, id, given);
        Found now = find(connection, dialect, id, given.digest()).orElseThrow();
        if (isFirst) {
            insertParts(connection, now.number(), content);
        }
        return now.attachment();
    }

    private static boolean insert(Connection connection, SqlDialect dialect, CaseId id, Attachment given)
            throws SQLException {
        List<String> columns = List.of("case_id", "sha256", "media_type", dialect.column("size"));
        try (PreparedStatement statement = connection.prepareStatement(
                dialect.insertUnlessThere("ce_attachment", columns, List.of("case_id", "sha256")))) {
            statement.setString(1, id.value());
            statement.setString(2, given.digest().value());
            statement.setString(3, given.mediaType());
            statement.setLong(4, given.size());
            return statement.executeUpdate() == 1;
        }
    }

    private static void insertParts(Connection connection, long number, byte[] content) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "INSERT INTO ce_attachment_part (attachment_id, part, content) VALUES (?, ?, ?)")) {
            for (int start = 0, part = 0; start < content.length; start += PART, part++) {
                statement.setLong(1, number);
                statement.setInt(2, part);
                statement.setBytes(3, Arrays.copyOfRange(content, start, Math.min(content.length, start + PART)));
                statement.executeUpdate();
            }
        }
    }

    /** A part of an attachment that is not erased. */
    public static Optional<byte[]> part(Connection connection, long number, int part) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT one.content FROM ce_attachment_part one JOIN ce_attachment whole "
                        + "ON whole.attachment_id = one.attachment_id "
                        + "WHERE one.attachment_id = ? AND one.part = ? AND whole.erased = 0")) {
            statement.setLong(1, number);
            statement.setInt(2, part);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(Rows.bytes(row, 1)) : Optional.empty();
            }
        }
    }

    public static Optional<Attachment> erase(Connection connection, SqlDialect dialect, CaseId id, Digest digest)
            throws SQLException {
        Optional<Found> found = find(connection, dialect.holding(select(dialect, "sha256 = ?")), id, digest);
        if (found.isPresent() && !found.get().attachment().erased()) {
            try (PreparedStatement statement =
                    connection.prepareStatement("UPDATE ce_attachment SET erased = 1 WHERE attachment_id = ?")) {
                statement.setLong(1, found.get().number());
                statement.executeUpdate();
            }
            dialect.eraseParts(connection, found.get().number());
        }
        return found.map(one -> one.attachment().withoutContent());
    }
}
