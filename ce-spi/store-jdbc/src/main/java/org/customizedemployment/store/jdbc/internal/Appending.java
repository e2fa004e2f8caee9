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

/** Appending, within a transaction. Safe for threads. */
public final class Appending {
    private final SqlDialect dialect;
    private final KnownHeads known = new KnownHeads();

    public Appending(SqlDialect dialect) {
        this.dialect = dialect;
    }

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
    public AppendResult append(Connection connection, CaseAppend append) throws SQLException {
        return goesOnFromKnown(connection, append)
                ? new AppendResult.Appended(last(append))
                : looked(connection, append);
    }

    /** Nearly always the case stands where this store left it, and nothing has to be asked for first. */
    private boolean goesOnFromKnown(Connection connection, CaseAppend append) throws SQLException {
        KnownHeads.Head head = known.of(append.id());
        if (head == null || head.revision() != append.expected() || isImport(append)) {
            return false;
        }
        List<Linked> lines = Linked.all(head.chain(), append.id(), append.key(), append.changes());
        Digest link = lines.get(lines.size() - 1).link();
        if (!JournalSql.goOn(connection, append.id(), head, append.key(), last(append), link)) {
            return false;
        }
        add(connection, append, lines);
        return true;
    }

    private AppendResult looked(Connection connection, CaseAppend append) throws SQLException {
        Optional<JournalSql.Held> held = JournalSql.hold(connection, dialect, append.id());
        if (held.isEmpty()) {
            if (append.expected() != 0) {
                return new AppendResult.Conflict(0);
            }
            if (begin(connection, append)) {
                return new AppendResult.Appended(last(append));
            }
            held = JournalSql.hold(connection, dialect, append.id());
        }
        return goOn(connection, held.orElseThrow(), append);
    }

    private boolean begin(Connection connection, CaseAppend append) throws SQLException {
        List<Linked> lines = Linked.all(null, append.id(), append.key(), append.changes());
        long first = append.changes().get(0).getRevision();
        Digest link = lines.get(lines.size() - 1).link();
        if (!JournalSql.insertHead(connection, dialect, append.id(), first, last(append), link)) {
            return false;
        }
        add(connection, append, lines);
        return true;
    }

    private AppendResult goOn(Connection connection, JournalSql.Held held, CaseAppend append) throws SQLException {
        long head = held.revision();
        Optional<Long> applied = JournalSql.applied(connection, append.id(), append.key());
        if (applied.isPresent()) {
            return new AppendResult.AlreadyApplied(head, applied.get());
        }
        if (append.expected() != head || isImport(append)) {
            return new AppendResult.Conflict(head);
        }
        List<Linked> lines = Linked.all(held.chain(), append.id(), append.key(), append.changes());
        Digest link = lines.get(lines.size() - 1).link();
        JournalSql.putHead(connection, append.id(), held, last(append), link);
        add(connection, append, lines);
        return new AppendResult.Appended(last(append));
    }

    private void add(Connection connection, CaseAppend append, List<Linked> lines) throws SQLException {
        JournalSql.insert(connection, append.id(), lines);
        known.put(append.id(), last(append), lines.get(lines.size() - 1).link());
    }

    private static long last(CaseAppend append) {
        return append.changes().get(append.changes().size() - 1).getRevision();
    }
}
