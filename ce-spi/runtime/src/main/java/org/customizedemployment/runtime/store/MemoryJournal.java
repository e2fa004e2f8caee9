package org.customizedemployment.runtime.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
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
    /** What is said to nearly all who append, made once. */
    private static final AppendResult[] APPENDED =
            LongStream.range(0, 1000).mapToObj(AppendResult.Appended::new).toArray(AppendResult[]::new);

    private final CaseId id;
    private final MemoryFeed feed;
    private final MemoryLines lines = new MemoryLines();
    private final MemoryChain chain;
    /** The revision of the last change; 0 where there is none yet. */
    private long last;

    private @Nullable StoredSnapshot latest;
    /** A snapshot from before it would bring back what was erased. */
    private long erasedAt;
    /** How many changes the feed has told of, and whether it knows that there are more. */
    private int fed;

    private boolean announced;

    MemoryJournal(CaseId id, MemoryFeed feed) {
        this.id = id;
        this.feed = feed;
        this.chain = new MemoryChain(id, lines);
    }

    synchronized AppendResult append(long expected, CommandId key, List<StoredChange> more) {
        boolean isImport = more.get(0).getRevision() == 0;
        int hash = MemoryLines.hash(key);
        AppendResult whyNot = whyNot(expected, key, hash, isImport && lines.size() > 0);
        return whyNot == null ? added(key, hash, more) : whyNot;
    }

    synchronized AppendResult erase(long expected, CommandId key, StoredChange erasing, List<StoredChange> left) {
        int hash = MemoryLines.hash(key);
        AppendResult whyNot = whyNot(expected, key, hash, lines.size() == 0);
        if (whyNot != null) {
            return whyNot;
        }
        for (StoredChange one : left) {
            if (one.getRevision() < first() || one.getRevision() > expected) {
                throw new CeException(
                        RuntimeError.BAD_APPEND,
                        "what is left of revision " + one.getRevision() + ", which is not there");
            }
        }
        chain.erase(left);
        left.forEach(one -> lines.replace(place(one.getRevision()), one));
        latest = null;
        erasedAt = erasing.getRevision();
        return added(key, hash, List.of(erasing));
    }

    /** Null if the journal can go on with this command. */
    private @Nullable AppendResult whyNot(long expected, CommandId key, int hash, boolean misplaced) {
        int before = lines.find(key, hash);
        if (before >= 0) {
            return new AppendResult.AlreadyApplied(last, revision(before));
        }
        return expected != last || misplaced ? new AppendResult.Conflict(last) : null;
    }

    private AppendResult added(CommandId key, int hash, List<StoredChange> more) {
        for (int i = 0; i < more.size(); i++) {
            StoredChange change = more.get(i);
            Optional<CommandId> own = change.getKey();
            lines.add(change, own.orElse(key), own.isPresent() ? MemoryLines.hash(own.get()) : hash);
            last = change.getRevision();
        }
        if (!announced) {
            announced = true;
            feed.announce(this);
        }
        return last < APPENDED.length ? APPENDED[(int) last] : new AppendResult.Appended(last);
    }

    /** What the feed has not told of yet. */
    synchronized ChangeFeed.Item next(ChangeFeed.Position position) {
        long first = revision(fed);
        fed = lines.size();
        announced = false;
        return new ChangeFeed.Item(position, id, first, last);
    }

    synchronized Page<ChangeChain.Line> lines(long from, int max) {
        int start = start(from);
        int end = end(start, max);
        return new Page<>(chain.lines(start, end), end < lines.size());
    }

    synchronized Optional<Long> applied(CommandId key) {
        int place = lines.find(key, MemoryLines.hash(key));
        return place < 0 ? Optional.empty() : Optional.of(revision(place));
    }

    synchronized Optional<Long> head() {
        return lines.size() == 0 ? Optional.empty() : Optional.of(last);
    }

    /** Revisions have no gaps, so a revision says its place and the other way round. */
    private long revision(int place) {
        return first() + place;
    }

    private int place(long revision) {
        return (int) (revision - first());
    }

    private long first() {
        return last - lines.size() + 1;
    }

    synchronized Page<StoredChange> page(long from, int max) {
        int start = start(from);
        int end = end(start, max);
        return new Page<>(lines.changes(start, end), end < lines.size());
    }

    /** The place of a revision, or the nearest. */
    private int start(long from) {
        return lines.size() == 0 ? 0 : (int) Math.max(0, Math.min(from - first(), lines.size()));
    }

    private int end(int start, int max) {
        return (int) Math.min(lines.size(), (long) start + max);
    }

    synchronized Optional<StoredSnapshot> snapshot() {
        return Optional.ofNullable(latest);
    }

    synchronized void putSnapshot(StoredSnapshot snapshot) {
        StoredSnapshot before = latest;
        boolean isNewer = before == null || snapshot.getRevision() >= before.getRevision();
        if (isNewer && snapshot.getRevision() >= erasedAt && lines.size() > 0) {
            latest = snapshot;
        }
    }
}
