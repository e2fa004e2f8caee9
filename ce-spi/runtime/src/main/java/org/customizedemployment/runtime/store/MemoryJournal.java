package org.customizedemployment.runtime.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.spi.store.AppendResult;
import org.customizedemployment.spi.store.Page;
import org.customizedemployment.spi.store.StoredChange;
import org.customizedemployment.spi.store.StoredSnapshot;
import org.jspecify.annotations.Nullable;

/** One case in memory; every look at it is under its own lock. Empty until its first append succeeds. */
final class MemoryJournal {
    private final List<StoredChange> changes = new ArrayList<>();
    private final Map<CommandId, Long> keys = new HashMap<>();
    private @Nullable StoredSnapshot latest;

    synchronized AppendResult append(long expected, CommandId key, List<StoredChange> more) {
        long head = head().orElse(0L);
        Long before = keys.get(key);
        if (before != null) {
            return new AppendResult.AlreadyApplied(head, before);
        }
        boolean isImport = more.get(0).getRevision() == 0;
        if (expected != head || (isImport && !changes.isEmpty())) {
            return new AppendResult.Conflict(head);
        }
        changes.addAll(more);
        long last = more.get(more.size() - 1).getRevision();
        more.forEach(change -> keys.put(change.getKey().orElse(key), change.getRevision()));
        return new AppendResult.Appended(last);
    }

    synchronized AppendResult erase(long expected, CommandId key, StoredChange erasing, List<StoredChange> left) {
        for (StoredChange one : left) {
            if (changes.isEmpty() || one.getRevision() < changes.get(0).getRevision() || one.getRevision() > expected) {
                throw new CeException(
                        RuntimeError.BAD_APPEND,
                        "what is left of revision " + one.getRevision() + ", which is not there");
            }
        }
        AppendResult result = append(expected, key, List.of(erasing));
        if (result instanceof AppendResult.Appended) {
            long first = changes.get(0).getRevision();
            left.forEach(one -> changes.set((int) (one.getRevision() - first), one));
            latest = null;
        }
        return result;
    }

    synchronized Optional<Long> applied(CommandId key) {
        return Optional.ofNullable(keys.get(key));
    }

    synchronized Optional<Long> head() {
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(changes.get(changes.size() - 1).getRevision());
    }

    /** Revisions have no gaps, so a revision says its place. */
    synchronized Page<StoredChange> page(long from, int max) {
        if (changes.isEmpty() || from > changes.get(changes.size() - 1).getRevision()) {
            return new Page<>(List.of(), false);
        }
        int start = (int) Math.max(0, from - changes.get(0).getRevision());
        int end = (int) Math.min(changes.size(), (long) start + max);
        return new Page<>(changes.subList(start, end), end < changes.size());
    }

    synchronized Optional<StoredSnapshot> snapshot() {
        return Optional.ofNullable(latest);
    }

    synchronized void putSnapshot(StoredSnapshot snapshot) {
        StoredSnapshot before = latest;
        boolean isNewer = before == null || snapshot.getRevision() >= before.getRevision();
        if (isNewer && !changes.isEmpty()) {
            latest = snapshot;
        }
    }
}
