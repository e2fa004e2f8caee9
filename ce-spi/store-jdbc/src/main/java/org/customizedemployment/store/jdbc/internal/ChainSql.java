package org.customizedemployment.store.jdbc.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.customizedemployment.core.error.InvalidValueException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.spi.store.ChangeChain;
import org.customizedemployment.spi.store.Page;
import org.customizedemployment.spi.store.StoredChange;
import org.customizedemployment.store.jdbc.dialect.SqlDialect;
import org.jspecify.annotations.Nullable;

/** The statements of the hash chain. */
public final class ChainSql {
    private ChainSql() {}

    /** As kept; a link that was taken out by hand comes as the hash of nothing, which fits nowhere. */
    public static Page<ChangeChain.Line> lines(Connection connection, SqlDialect dialect, CaseId id, long from, int max)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                dialect.first("SELECT revision, command_id, sha256, chain, payload FROM ce_change "
                        + "WHERE case_id = ? AND revision >= ? ORDER BY revision"))) {
            statement.setString(1, id.value());
            statement.setLong(2, from);
            statement.setLong(3, max + 1L);
            List<ChangeChain.Line> items = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    long revision = rows.getLong(1);
                    ChangeChain.Header header = new ChangeChain.Header(
                            revision, command(rows.getString(2)), digest(rows.getString(3)), List.of());
                    items.add(new ChangeChain.Line(
                            header, digest(rows.getString(4)), StoredChange.of(revision, Rows.bytes(rows, 5))));
                }
            }
            // Afterwards: whatever a line above erased is there by now.
            NavigableMap<Long, List<ChangeChain.Left>> erased = erased(connection, id, from);
            items.replaceAll(
                    line -> with(line, erased.getOrDefault(line.header().revision(), List.of())));
            return Rows.page(items, max);
        }
    }

    private static ChangeChain.Line with(ChangeChain.Line line, List<ChangeChain.Left> left) {
        ChangeChain.Header plain = line.header();
        return left.isEmpty()
                ? line
                : new ChangeChain.Line(
                        new ChangeChain.Header(plain.revision(), plain.key(), plain.payload(), left),
                        line.link(),
                        line.change());
    }

    /** One that was made no id by hand comes as another, which fits nowhere. */
    private static CommandId command(String kept) {
        try {
            return CommandId.of(kept);
        } catch (InvalidValueException e) {
            return CommandId.of("-");
        }
    }

    private static Digest digest(@Nullable String kept) {
        return kept == null || !kept.matches("sha256:[0-9a-f]{64}") ? Digest.of(new byte[0]) : Digest.parse(kept);
    }

    private static NavigableMap<Long, List<ChangeChain.Left>> erased(Connection connection, CaseId id, long from)
            throws SQLException {
        NavigableMap<Long, List<ChangeChain.Left>> erased = new TreeMap<>();
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT erased_by, revision, sha256 FROM ce_erased "
                        + "WHERE case_id = ? AND erased_by >= ? ORDER BY erased_by, revision")) {
            statement.setString(1, id.value());
            statement.setLong(2, from);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    erased.computeIfAbsent(rows.getLong(1), any -> new ArrayList<>())
                            .add(new ChangeChain.Left(rows.getLong(2), digest(rows.getString(3))));
                }
            }
        }
        return erased;
    }

    static void insertErased(Connection connection, CaseId id, ChangeChain.Header erasing) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "INSERT INTO ce_erased (case_id, erased_by, revision, sha256) VALUES (?, ?, ?, ?)")) {
            for (ChangeChain.Left left : erasing.left()) {
                statement.setString(1, id.value());
                statement.setLong(2, erasing.revision());
                statement.setLong(3, left.revision());
                statement.setString(4, left.digest().value());
                statement.executeUpdate();
            }
        }
    }

    /** Gives every case that is older than the chain one, from its hashes as they are kept. */
    static void fill(Connection connection) throws SQLException {
        List<String> cases = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT case_id FROM ce_case WHERE chain IS NULL ORDER BY case_id")) {
            while (rows.next()) {
                cases.add(rows.getString(1));
            }
        }
        for (String id : cases) {
            fill(connection, CaseId.of(id));
        }
    }

    private static void fill(Connection connection, CaseId id) throws SQLException {
        List<ChangeChain.Header> headers = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT revision, command_id, sha256 FROM ce_change WHERE case_id = ? ORDER BY revision")) {
            statement.setString(1, id.value());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    headers.add(new ChangeChain.Header(
                            rows.getLong(1),
                            CommandId.of(rows.getString(2)),
                            Digest.parse(rows.getString(3)),
                            List.of()));
                }
            }
        }
        Digest link = null;
        try (PreparedStatement statement =
                connection.prepareStatement("UPDATE ce_change SET chain = ? WHERE case_id = ? AND revision = ?")) {
            for (ChangeChain.Header header : headers) {
                link = ChangeChain.link(link, id, header);
                statement.setString(1, link.value());
                statement.setString(2, id.value());
                statement.setLong(3, header.revision());
                statement.executeUpdate();
            }
        }
        try (PreparedStatement statement =
                connection.prepareStatement("UPDATE ce_case SET chain = ? WHERE case_id = ?")) {
            statement.setString(1, link == null ? null : link.value());
            statement.setString(2, id.value());
            statement.executeUpdate();
        }
    }
}
