package org.customizedemployment.store.jdbc.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.spi.store.AppendResult;
import org.customizedemployment.spi.store.CaseAppend;
import org.customizedemployment.spi.store.StoredChange;
import org.customizedemployment.store.jdbc.dialect.SqlDialect;
import org.customizedemployment.store.jdbc.error.StoreError;

/** Appending, within a transaction. */
public final class Appending {
    private Appending() {}

    /** Refuses gaps, before anything is read or written. */
    public static void check(CaseAppend append) {
        List<StoredChange> changes = append.changes();
        if (changes.isEmpty() || append.expected() < 0) {
            throw new CeException(
                    StoreError.BAD_APPEND, changes.size() + " changes after revision " + append.expected());
        }
        long next = isImport(append) ? 0 : append.expected() + 1;
        for (StoredChange change : changes) {
            if (change.getRevision() != next) {
                throw new CeException(
                        StoreError.BAD_APPEND,
                        "revision " + change.getRevision() + " where " + next + " should follow");
            }
            next++;
        }
    }

    private static boolean isImport(CaseAppend append) {
        return append.expected() == 0
                && append.changes().size() == 1
                && append.changes().get(0).getRevision() == 0;
    }

    /** One that was checked. */
    public static AppendResult append(Connection connection, SqlDialect dialect, CaseAppend append)
            throws SQLException {
        Optional<JournalSql.Held> held = JournalSql.hold(connection, dialect, append.id());
        if (held.isEmpty()) {
            if (append.expected() != 0) {
                return new AppendResult.Conflict(0);
            }
            if (begin(connection, dialect, append)) {
                return new AppendResult.Appended(last(append));
            }
            held = JournalSql.hold(connection, dialect, append.id());
        }
        return goOn(connection, held.orElseThrow(), append);
    }

    private static boolean begin(Connection connection, SqlDialect dialect, CaseAppend append) throws SQLException {
        List<Linked> lines = Linked.all(null, append.id(), append.key(), append.changes());
        long first = append.changes().get(0).getRevision();
        Digest link = lines.get(lines.size() - 1).link();
        if (!JournalSql.insertHead(connection, dialect, append.id(), first, last(append), link)) {
            return false;
        }
        JournalSql.insert(connection, append.id(), lines);
        return true;
    }

    private static AppendResult goOn(Connection connection, JournalSql.Held held, CaseAppend append)
            throws SQLException {
        long head = held.revision();
        Optional<Long> applied = JournalSql.applied(connection, append.id(), append.key());
        if (applied.isPresent()) {
            return new AppendResult.AlreadyApplied(head, applied.get());
        }
        if (append.expected() != head || isImport(append)) {
            return new AppendResult.Conflict(head);
        }
        List<Linked> lines = Linked.all(held.chain(), append.id(), append.key(), append.changes());
        JournalSql.putHead(
                connection,
                append.id(),
                last(append),
                lines.get(lines.size() - 1).link());
        JournalSql.insert(connection, append.id(), lines);
        return new AppendResult.Appended(last(append));
    }

    private static long last(CaseAppend append) {
        return append.changes().get(append.changes().size() - 1).getRevision();
    }
}
