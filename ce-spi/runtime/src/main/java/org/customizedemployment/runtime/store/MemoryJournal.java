package org.customizedemployment.runtime.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.spi.store.AppendResult;
import org.customizedemployment.spi.store.ChangeChain;
import org.customizedemployment.spi.store.ChangeFeed;
import org.customizedemployment.spi.store.Page;
import org.customizedemployment.spi.store.StoredChange;
import org.customizedemployment.spi.store.StoredSnapshot;
import org.jspecify.annotations.Nullable;

/** One case in memory; every look at it is under its own lock. Empty until its first append succeeds. */
final class MemoryJournal {
    private final CaseId id;
    private final MemoryFeed feed;
    private final List<StoredChange> changes = new ArrayList<>();
    private final Map<CommandId, Long> keys = new HashMap<>();
    private final MemoryChain chain = new MemoryChain();
    private @Nullable StoredSnapshot latest;
    /** A snapshot from before it would bring back what was erased. */
    private long erasedAt;
    /** How many changes the feed has told of, and whether it knows that there are more. */
    private int fed;

    private boolean announced;

    MemoryJournal(CaseId id, MemoryFeed feed) {
        this.id = id;
        this.feed = feed;
    }

    synchronized AppendResult append(long expected, CommandId key, List<StoredChange> more) {
        boolean isImport = more.get(0).getRevision() == 0;
        AppendResult whyNot = whyNot(expected, key, isImport && !changes.isEmpty());
        return whyNot == null ? added(key, more) : whyNot;
    }

    synchronized AppendResult erase(long expected, CommandId key, StoredChange erasing, List<StoredChange> left) {
        AppendResult whyNot = whyNot(expected, key, changes.isEmpty());
        if (whyNot != null) {
            return whyNot;
        }
        long first = changes.get(0).getRevision();
        for (StoredChange one : left) {
            if (one.getRevision() < first || one.getRevision() > expected) {
                throw new CeException(
                        RuntimeError.BAD_APPEND,
                        "what is left of revision " + one.getRevision() + ", which is not there");
            }
        }
        chain.erase(id, changes, left);
        left.forEach(one -> changes.set((int) (one.getRevision() - first), one));
        latest = null;
        erasedAt = erasing.getRevision();
        return added(key, List.of(erasing));
    }

    /** Null if the journal can go on with this command. */
    private @Nullable AppendResult whyNot(long expected, CommandId key, boolean misplaced) {
        Long before = keys.get(key);
        if (before != null) {
            return new AppendResult.AlreadyApplied(last(), before);
        }
        return expected != last() || misplaced ? new AppendResult.Conflict(last()) : null;
    }

    private AppendResult added(CommandId key, List<StoredChange> more) {
        for (StoredChange change : more) {
            CommandId own = change.getKey().orElse(key);
            changes.add(change);
            chain.add(own);
            keys.put(own, change.getRevision());
        }
        if (!announced) {
            announced = true;
            feed.announce(this);
        }
        return new AppendResult.Appended(more.get(more.size() - 1).getRevision());
    }

    /** What the feed has not told of yet. */
    synchronized ChangeFeed.Item next(ChangeFeed.Position position) {
        long first = changes.get(fed).getRevision();
        fed = changes.size();
        announced = false;
        return new ChangeFeed.Item(position, id, first, changes.get(fed - 1).getRevision());
    }

    synchronized Page<ChangeChain.Line> lines(long from, int max) {
        Page<StoredChange> page = page(from, max);
        List<ChangeChain.Line> lines = chain.lines(id, changes);
        int start = page.items().isEmpty()
                ? 0
                : (int) (page.items().get(0).getRevision() - changes.get(0).getRevision());
        return new Page<>(lines.subList(start, start + page.items().size()), page.more());
    }

    synchronized Optional<Long> applied(CommandId key) {
        return Optional.ofNullable(keys.get(key));
    }

    synchronized Optional<Long> head() {
        return changes.isEmpty() ? Optional.empty() : Optional.of(last());
    }

    /** 0 where there is nothing yet. */
    private long last() {
        return changes.isEmpty() ? 0 : changes.get(changes.size() - 1).getRevision();
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
        if (isNewer && snapshot.getRevision() >= erasedAt && !changes.isEmpty()) {
            latest = snapshot;
        }
    }
}
