package org.customizedemployment.runtime.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.customizedemployment.spi.store.AppendResult;
import org.customizedemployment.spi.store.AttachmentStore;
import org.customizedemployment.spi.store.CaseHead;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spi.store.ChangeChain;
import org.customizedemployment.spi.store.ChangeFeed;
import org.customizedemployment.spi.store.Page;
import org.customizedemployment.spi.store.StoredChange;
import org.customizedemployment.spi.store.StoredSnapshot;
import org.jspecify.annotations.Nullable;

/** A store in memory, for trials and tests: everything is gone when it is closed. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class MemoryCaseStore implements CaseStore {
    private final ConcurrentMap<CaseId, MemoryJournal> journals = new ConcurrentHashMap<>();
    /** The same in their order, for those who page. */
    private final ConcurrentNavigableMap<CaseId, MemoryJournal> inOrder = new ConcurrentSkipListMap<>();

    private final MemoryFeed feed = new MemoryFeed();
    private final MemoryAttachments attachments = new MemoryAttachments(this::checkOpen);
    private volatile boolean closed;

    private MemoryCaseStore() {}

    /** An empty store. */
    public static MemoryCaseStore create() {
        return new MemoryCaseStore();
    }

    @Override
    public AppendResult append(CaseId id, long expected, CommandId key, List<StoredChange> changes) {
        checkOpen();
        checkRevisions(expected, changes);
        return journal(id).append(expected, key, changes);
    }

    /** Looked up first: making it under a lock is for the first change only. */
    private MemoryJournal journal(CaseId id) {
        MemoryJournal there = journals.get(id);
        return there == null ? journals.computeIfAbsent(id, this::begin) : there;
    }

    private MemoryJournal begin(CaseId id) {
        MemoryJournal begun = new MemoryJournal(id, feed);
        inOrder.put(id, begun);
        return begun;
    }

    private static void checkRevisions(long expected, List<StoredChange> changes) {
        if (changes.isEmpty() || expected < 0) {
            throw new CeException(RuntimeError.BAD_APPEND, changes.size() + " changes after revision " + expected);
        }
        boolean isImport =
                expected == 0 && changes.size() == 1 && changes.get(0).getRevision() == 0;
        long first = isImport ? 0 : expected + 1;
        for (int i = 0; i < changes.size(); i++) {
            long revision = changes.get(i).getRevision();
            if (revision != first + i) {
                throw new CeException(
                        RuntimeError.BAD_APPEND, "revision " + revision + " where " + (first + i) + " should follow");
            }
        }
    }

    @Override
    public AppendResult erase(CaseId id, long expected, CommandId key, StoredChange erasing, List<StoredChange> left) {
        checkOpen();
        if (expected < 0 || erasing.getRevision() != expected + 1) {
            throw new CeException(
                    RuntimeError.BAD_APPEND,
                    "revision " + erasing.getRevision() + " erases after revision " + expected);
        }
        return known(id)
                .map(journal -> journal.erase(expected, key, erasing, left))
                .orElseGet(() -> new AppendResult.Conflict(0));
    }

    @Override
    public Optional<Long> applied(CaseId id, CommandId key) {
        return known(id).flatMap(journal -> journal.applied(key));
    }

    @Override
    public Page<StoredChange> journal(CaseId id, long from, int max) {
        checkMax(max);
        return known(id).map(journal -> journal.page(from, max)).orElseGet(() -> new Page<>(List.of(), false));
    }

    @Override
    public Optional<CaseHead> head(CaseId id) {
        return known(id).flatMap(MemoryJournal::head).map(revision -> new CaseHead(id, revision));
    }

    @Override
    public Page<CaseHead> scan(@Nullable CaseId after, int max) {
        checkOpen();
        checkMax(max);
        List<CaseHead> heads = new ArrayList<>();
        ConcurrentNavigableMap<CaseId, MemoryJournal> rest = after == null ? inOrder : inOrder.tailMap(after, false);
        for (Map.Entry<CaseId, MemoryJournal> one : rest.entrySet()) {
            Optional<Long> head = one.getValue().head();
            if (head.isPresent() && heads.size() == max) {
                return new Page<>(heads, true);
            }
            head.ifPresent(revision -> heads.add(new CaseHead(one.getKey(), revision)));
        }
        return new Page<>(heads, false);
    }

    @Override
    public Optional<StoredSnapshot> snapshot(CaseId id) {
        return known(id).flatMap(MemoryJournal::snapshot);
    }

    @Override
    public void putSnapshot(CaseId id, StoredSnapshot snapshot) {
        known(id).ifPresent(journal -> journal.putSnapshot(snapshot));
    }

    @Override
    public Optional<ChangeChain> chain() {
        return Optional.of((id, from, max) -> {
            checkMax(max);
            return known(id).map(journal -> journal.lines(from, max)).orElseGet(() -> new Page<>(List.of(), false));
        });
    }

    @Override
    public Optional<ChangeFeed> feed() {
        return Optional.of((after, max) -> {
            checkOpen();
            checkMax(max);
            return feed.changes(after, max);
        });
    }

    @Override
    public Optional<AttachmentStore> attachments() {
        return Optional.of(attachments);
    }

    private Optional<MemoryJournal> known(CaseId id) {
        checkOpen();
        return Optional.ofNullable(journals.get(id));
    }

    static void checkMax(int max) {
        if (max < 1) {
            throw new CeException(RuntimeError.BAD_PAGE, "a page of " + max + " items");
        }
    }

    private void checkOpen() {
        if (closed) {
            throw new CeException(RuntimeError.STORE_CLOSED, "the store is closed");
        }
    }

    @Override
    public void close() {
        closed = true;
        journals.clear();
        inOrder.clear();
        attachments.clear();
    }

    @Override
    public Descriptor getDescriptor() {
        return Descriptor.of("memory", "0.1", ProviderKind.STORE);
    }

    /** Counts only. */
    @Override
    public String toString() {
        return "MemoryCaseStore{" + journals.size() + " cases}";
    }
}
