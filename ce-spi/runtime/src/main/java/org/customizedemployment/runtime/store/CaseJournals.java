package org.customizedemployment.runtime.store;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.journal.Erasure;
import org.customizedemployment.core.journal.Replay;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.spi.codec.CaseCodec;
import org.customizedemployment.spi.store.AppendResult;
import org.customizedemployment.spi.store.CaseHead;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spi.store.Page;
import org.customizedemployment.spi.store.StoredChange;
import org.customizedemployment.spi.store.StoredSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * Journals of a store as changes and case files: encodes, decodes, replays, keeps snapshots. Whatever a store throws comes out as a
 * {@link CeException}. Nothing of a case is logged, not even its id, which a host may have made of a name.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class CaseJournals {
    private static final Logger LOG = System.getLogger(CaseJournals.class.getName());
    private static final int PAGE = 512;

    private final CaseStore store;
    private final CaseCodec codec;
    private final int snapshotEvery;

    /**
     * @param snapshotEvery how many revisions lie between two snapshots; 0 for none
     */
    public CaseJournals(CaseStore store, CaseCodec codec, int snapshotEvery) {
        this.store = store;
        this.codec = codec;
        this.snapshotEvery = snapshotEvery;
    }

    /** The case after its last change; empty if there is none of that id. */
    public Optional<Replay> load(CaseId id) {
        return load(id, change -> {});
    }

    /**
     * The same, looking at what is replayed.
     *
     * @param look at each change that the snapshot does not hold, with its effects alone
     */
    public Optional<Replay> load(CaseId id, Consumer<Change> look) {
        Optional<Long> head = io("head", () -> store.head(id)).map(one -> one.revision());
        if (head.isEmpty()) {
            return Optional.empty();
        }
        Replay start = snapshot(id, head.get()).orElseGet(() -> Replay.of(id));
        long from = start.getRevision() == 0 ? 0 : start.getRevision() + 1;
        boolean isThere = read(id, from, codec::decodeEffects, change -> {
                    look.accept(change);
                    start.add(change);
                })
                || from > 0;
        if (start.getRevision() < head.get() || !isThere) {
            throw new CeException(
                    RuntimeError.JOURNAL_DAMAGED,
                    "the journal ends at revision " + start.getRevision() + ", the store says " + head.get());
        }
        return Optional.of(start);
    }

    /** The whole journal; empty if there is no such case. */
    public List<Change> changes(CaseId id) {
        List<Change> changes = new ArrayList<>();
        read(id, 0, codec::decodeChange, changes::add);
        // A case may begin between two looks at it; one whose lines are gone is another thing than none.
        if (changes.isEmpty()
                && io("head", () -> store.head(id)).isPresent()
                && !read(id, 0, codec::decodeChange, changes::add)) {
            throw new CeException(RuntimeError.JOURNAL_DAMAGED, "the store has the case and not a line of its journal");
        }
        return changes;
    }

    /** The changes after that revision. */
    public List<Change> changesAfter(CaseId id, long revision) {
        List<Change> changes = new ArrayList<>();
        read(id, revision + 1, codec::decodeChange, changes::add);
        return changes;
    }

    /** What would be left of a command if everything erased from the case was erased from it. */
    public Command erasedFrom(CaseId id, Command command) {
        Set<EntryId> erased =
                load(id).map(replay -> replay.toCaseFile().erased().keySet()).orElseGet(LinkedHashSet::new);
        return erasure(erased).apply(command);
    }

    private Erasure erasure(Set<EntryId> entries) {
        return Erasure.of(entries, entry -> Digest.of(codec.encode(entry)));
    }

    /** All cases, page by page as they are asked for; rows that are none are told when all were given. */
    public Stream<CaseHead> heads() {
        Stream<CaseHead> all = Stream.iterate(page(null), page -> !page.items().isEmpty(), this::next)
                .flatMap(page -> page.items().stream());
        return Strays.after(all, store);
    }

    private Page<CaseHead> page(@Nullable CaseId after) {
        return io("scan", () -> store.scan(after, PAGE));
    }

    private Page<CaseHead> next(Page<CaseHead> page) {
        List<CaseHead> items = page.items();
        return page.more() ? page(items.get(items.size() - 1).id()) : new Page<>(List.of(), false);
    }

    /** The change with that revision. */
    public Change change(CaseId id, long revision) {
        List<StoredChange> items =
                io("journal", () -> store.journal(id, revision, 1)).items();
        if (items.isEmpty() || items.get(0).getRevision() != revision) {
            throw new CeException(RuntimeError.JOURNAL_DAMAGED, "revision " + revision + " is not there");
        }
        return codec.decodeChange(items.get(0).getPayload());
    }

    /** The change that a command led to, if it was applied before. */
    public Optional<Change> applied(CaseId id, CommandId command) {
        return io("applied", () -> store.applied(id, command)).map(revision -> change(id, revision));
    }

    /** Appends one change after the revision before it. */
    public AppendResult append(CaseId id, Change change) {
        StoredChange stored = StoredChange.of(change.revision(), codec.encode(change));
        long expected = Math.max(0, change.revision() - 1);
        return io("append", () -> store.append(id, expected, change.commandId(), List.of(stored)));
    }

    /** Appends changes, each of a command of its own, in one piece. */
    public AppendResult appendAll(CaseId id, List<Change> changes) {
        Change first = changes.get(0);
        List<StoredChange> stored = changes.stream()
                .map(change ->
                        StoredChange.of(change.revision(), codec.encode(change)).withKey(change.commandId()))
                .toList();
        long expected = Math.max(0, first.revision() - 1);
        return io("append", () -> store.append(id, expected, first.commandId(), stored));
    }

    /**
     * Appends a change that erases, and takes what the entries said out of every line before it. The hash kept of each is that of its bytes
     * as the codec writes them. Attachments that only these entries cite go too.
     */
    public AppendResult erase(CaseId id, Change erasing, Set<EntryId> entries) {
        Erasure erasure = erasure(entries);
        List<StoredChange> left = new ArrayList<>();
        CitedContent cited = new CitedContent(entries);
        read(id, 0, codec::decodeChange, change -> {
            cited.look(change);
            Change after = erasure.apply(change);
            if (!after.equals(change)) {
                left.add(StoredChange.of(after.revision(), codec.encode(after)));
            }
        });
        StoredChange stored = StoredChange.of(erasing.revision(), codec.encode(erasing));
        return io(
                "erase",
                () -> store.erase(id, erasing.revision() - 1, erasing.commandId(), stored, left, cited.byErasedOnly()));
    }

    /** Keeps a snapshot if it is time for one. The change is safe already, so a failure here is logged and no more. */
    public void keepSnapshot(CaseFile caseFile, long revision) {
        if (snapshotEvery == 0 || revision == 0 || revision % snapshotEvery != 0) {
            return;
        }
        try {
            byte[] payload = codec.encode(caseFile);
            io("snapshot", () -> {
                store.putSnapshot(caseFile.getId(), StoredSnapshot.of(revision, payload));
                return revision;
            });
        } catch (CeException e) {
            LOG.log(
                    Level.WARNING,
                    "snapshot at revision {0} was not kept: {1}",
                    revision,
                    e.getErrorCode().code());
        }
    }

    /** A snapshot that can't be used is as good as none: the journal gives the same case. */
    private Optional<Replay> snapshot(CaseId id, long head) {
        Optional<StoredSnapshot> stored =
                io("snapshot", () -> store.snapshot(id)).filter(one -> one.getRevision() > 0);
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        long revision = stored.get().getRevision();
        if (revision > head) {
            LOG.log(Level.WARNING, "snapshot at revision {0} is ahead of its journal at {1}", revision, head);
            return Optional.empty();
        }
        try {
            CaseFile file = codec.decodeCase(stored.get().getPayload());
            if (file.getId().equals(id)) {
                return Optional.of(Replay.from(file, revision));
            }
            LOG.log(Level.WARNING, "snapshot at revision {0} is of another case", revision);
            return Optional.empty();
        } catch (CeException e) {
            LOG.log(
                    Level.WARNING,
                    "snapshot at revision {0} can''t be read: {1}",
                    revision,
                    e.getErrorCode().code());
            return Optional.empty();
        }
    }

    /** Whether there was any. */
    private boolean read(CaseId id, long from, Function<byte[], Change> reader, Consumer<Change> each) {
        long next = from;
        Page<StoredChange> page;
        do {
            long start = next;
            page = io("journal", () -> store.journal(id, start, PAGE));
            for (StoredChange stored : page.items()) {
                Change change = reader.apply(stored.getPayload());
                if (change.revision() != stored.getRevision()) {
                    throw new CeException(
                            RuntimeError.JOURNAL_DAMAGED,
                            "revision " + stored.getRevision() + " holds change " + change.revision());
                }
                each.accept(change);
                next = stored.getRevision() + 1;
            }
        } while (page.more() && !page.items().isEmpty());
        return next > from;
    }

    private static <T> T io(String what, Supplier<T> work) {
        try {
            return work.get();
        } catch (CeException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new CeException(
                    RuntimeError.STORE_FAILED,
                    "store operation '" + what + "' failed with " + e.getClass().getSimpleName(),
                    e);
        }
    }
}
