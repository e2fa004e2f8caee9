package org.customizedemployment.store.jdbc.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.ErrorCode;
import org.customizedemployment.core.error.InvalidValueException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.spi.store.CaseHead;
import org.customizedemployment.spi.store.Page;
import org.customizedemployment.spi.store.StrayRow;
import org.customizedemployment.store.jdbc.dialect.SqlDialect;
import org.customizedemployment.store.jdbc.error.StoreError;
import org.jspecify.annotations.Nullable;

/** The cases of the store, one after the other. A row that others wrote with an id that is none hides no other: it is passed over, and found by its place. */
public final class HeadSql {
    /** Rows that are read at once where all are looked through. */
    private static final int MANY = 1000;

    private HeadSql() {}

    /** A row as it stands there: a case, or what is wrong with its id. */
    private record Row(
            String id, @Nullable CaseHead head, @Nullable ErrorCode fault) {
        static Row of(String id, long revision) {
            try {
                return new Row(id, new CaseHead(CaseId.of(id), revision), null);
            } catch (InvalidValueException e) {
                return new Row(id, null, e.getErrorCode());
            }
        }
    }

    /** Empty if it is none. */
    static Optional<CaseId> idOf(String id) {
        CaseHead head = Row.of(id, 0).head();
        return head == null ? Optional.empty() : Optional.of(head.id());
    }

    public static Page<CaseHead> scan(Connection connection, SqlDialect dialect, @Nullable CaseId after, int max)
            throws SQLException {
        List<CaseHead> items = new ArrayList<>();
        String last = after == null ? null : after.value();
        long wanted;
        List<Row> rows;
        do {
            wanted = max + 1L - items.size();
            rows = rows(connection, dialect, last, wanted);
            for (Row row : rows) {
                last = row.id();
                if (row.head() != null) {
                    items.add(row.head());
                }
            }
        } while (rows.size() == wanted && items.size() <= max);
        return Rows.page(items, max);
    }

    /** The first rows that are no cases, by their place in the order of their ids. */
    public static List<StrayRow> strays(Connection connection, SqlDialect dialect, int max) throws SQLException {
        List<StrayRow> strays = new ArrayList<>();
        String last = null;
        long place = 0;
        List<Row> rows;
        do {
            rows = rows(connection, dialect, last, MANY);
            for (Row row : rows) {
                place++;
                last = row.id();
                if (row.fault() != null && strays.size() < max) {
                    strays.add(new StrayRow("row " + place + " of ce_case by case_id", row.fault()));
                }
            }
        } while (rows.size() == MANY && strays.size() < max);
        return strays;
    }

    private static List<Row> rows(Connection connection, SqlDialect dialect, @Nullable String after, long max)
            throws SQLException {
        String sql = dialect.first("SELECT case_id, revision FROM ce_case "
                + (after == null ? "" : "WHERE case_id > ? ") + "ORDER BY case_id");
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int next = 1;
            if (after != null) {
                statement.setString(next++, after);
            }
            statement.setLong(next, max);
            try (ResultSet found = statement.executeQuery()) {
                List<Row> rows = new ArrayList<>();
                while (found.next()) {
                    rows.add(Row.of(found.getString(1), found.getLong(2)));
                }
                return goingOn(rows, after);
            }
        }
    }

    /** An id that does not come back as it stands there would be asked for without end. */
    private static List<Row> goingOn(List<Row> rows, @Nullable String after) {
        if (!rows.isEmpty() && rows.get(rows.size() - 1).id().equals(after)) {
            throw new CeException(StoreError.DAMAGED, "an id in ce_case can't be read as it stands there");
        }
        return rows;
    }
}
