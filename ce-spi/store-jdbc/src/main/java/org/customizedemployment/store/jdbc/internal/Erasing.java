package org.customizedemployment.store.jdbc.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.spi.store.AppendResult;
import org.customizedemployment.spi.store.ChangeChain;
import org.customizedemployment.spi.store.StoredChange;
import org.customizedemployment.store.jdbc.dialect.SqlDialect;
import org.customizedemployment.store.jdbc.error.StoreError;

/** One erasing, as it was asked for. */
public record Erasing(
        CaseId id,
        long expected,
        CommandId key,
        StoredChange erasing,
        List<StoredChange> left,
        List<Digest> attachments) {
    /** Refuses a wrong revision before anything is read. */
    public Erasing {
        if (expected < 0 || erasing.getRevision() != expected + 1) {
            throw new CeException(
                    StoreError.BAD_APPEND, "revision " + erasing.getRevision() + " erases after revision " + expected);
        }
    }

    /** Within a transaction; refuses what is left of lines that are not there. */
    public AppendResult run(Connection connection, SqlDialect dialect) throws SQLException {
        Optional<JournalSql.Held> held = JournalSql.hold(connection, dialect, id);
        if (held.isEmpty()) {
            return new AppendResult.Conflict(0);
        }
        long head = held.get().revision();
        Optional<Long> applied = JournalSql.applied(connection, id, key);
        if (applied.isPresent()) {
            return new AppendResult.AlreadyApplied(head, applied.get());
        }
        if (expected != head) {
            return new AppendResult.Conflict(head);
        }
        dialect.lockJournal(connection);
        JournalSql.replace(connection, id, left);
        JournalSql.dropSnapshot(connection, id, erasing.getRevision());
        Linked line = Linked.of(held.get().chain(), id, header(), erasing);
        ChainSql.insertErased(connection, id, line.header());
        JournalSql.putHead(connection, id, held.get(), erasing.getRevision(), line.link());
        JournalSql.insert(connection, id, List.of(line));
        dialect.clearTables(connection);
        for (Digest attachment : attachments) {
            AttachmentSql.erase(connection, dialect, id, attachment);
        }
        return new AppendResult.Appended(erasing.getRevision());
    }

    private ChangeChain.Header header() {
        ChangeChain.Header plain = ChangeChain.Header.of(erasing, key);
        List<ChangeChain.Left> digests = left.stream()
                .map(one -> new ChangeChain.Left(one.getRevision(), Digest.of(one.getPayload())))
                .sorted(Comparator.comparingLong(ChangeChain.Left::revision))
                .toList();
        return new ChangeChain.Header(plain.revision(), plain.key(), plain.payload(), digests);
    }
}
