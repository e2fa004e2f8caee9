package org.customizedemployment.tck.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
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

/** The plainest store that keeps the contract; its subclasses break one clause each. */
class ModelStore implements CaseStore {
    final Map<CaseId, List<StoredChange>> journals = new TreeMap<>();
    final Map<CaseId, Map<CommandId, Long>> keys = new LinkedHashMap<>();
    final Map<CaseId, StoredSnapshot> snapshots = new LinkedHashMap<>();
    final Map<CaseId, Long> erased = new LinkedHashMap<>();
    ModelParts.Chain chain = new ModelParts.Chain(this);
    ModelParts.Feed feed = new ModelParts.Feed();
    ModelParts.Attachments attachments = new ModelParts.Attachments();
    private List<StoredChange> erasing = List.of();
    private boolean closed;

    @Override
    public synchronized AppendResult append(CaseId id, long expected, CommandId key, List<StoredChange> changes) {
        return appendUnlocked(id, expected, key, changes);
    }

    AppendResult appendUnlocked(CaseId id, long expected, CommandId key, List<StoredChange> changes) {
        open();
        boolean isImport = checkRevisions(expected, changes);
        List<StoredChange> journal = journals.getOrDefault(id, List.of());
        long head = headOf(journal);
        Long applied = keys.getOrDefault(id, Map.of()).get(key);
        if (applied != null) {
            return new AppendResult.AlreadyApplied(head, applied);
        }
        if (expected != head || (isImport && !journal.isEmpty())) {
            return new AppendResult.Conflict(head);
        }
        return write(id, key, changes);
    }

    AppendResult write(CaseId id, CommandId key, List<StoredChange> changes) {
        List<StoredChange> longer = new ArrayList<>(journals.getOrDefault(id, List.of()));
        longer.addAll(changes);
        journals.put(id, longer);
        long head = headOf(longer);
        changes.forEach(change -> chain.add(id, change.getKey().orElse(key), change, erasing));
        feed.add(id, changes.get(0).getRevision(), head);
        Map<CommandId, Long> ofCase = keys.computeIfAbsent(id, any -> new LinkedHashMap<>());
        longer.forEach(change -> change.getKey().ifPresent(own -> ofCase.put(own, change.getRevision())));
        if (changes.stream().anyMatch(change -> change.getKey().isEmpty())) {
            ofCase.put(key, head);
        }
        return new AppendResult.Appended(head);
    }

    /** Whether it is an import. */
    static boolean checkRevisions(long expected, List<StoredChange> changes) {
        boolean isImport =
                expected == 0 && changes.size() == 1 && changes.get(0).getRevision() == 0;
        if (changes.isEmpty() || expected < 0) {
            throw bad("nothing to append, or below zero");
        }
        for (int i = 0; i < changes.size() && !isImport; i++) {
            if (changes.get(i).getRevision() != expected + 1 + i) {
                throw bad("gap");
            }
        }
        return isImport;
    }

    static long headOf(List<StoredChange> journal) {
        return journal.isEmpty() ? 0 : journal.get(journal.size() - 1).getRevision();
    }

    private static CeException bad(String what) {
        return new CeException(CoreError.BAD_ARGUMENT, what);
    }

    final void open() {
        if (closed) {
            throw bad("closed");
        }
    }

    @Override
    public synchronized AppendResult erase(
            CaseId id, long expected, CommandId key, StoredChange erasing, List<StoredChange> left) {
        open();
        if (erasing.getRevision() != expected + 1) {
            throw bad("gap");
        }
        List<StoredChange> journal = journals.getOrDefault(id, List.of());
        boolean fits =
                !keys.getOrDefault(id, Map.of()).containsKey(key) && !journal.isEmpty() && headOf(journal) == expected;
        if (fits) {
            checkThere(journal, left);
            erased.put(id, erasing.getRevision());
            snapshots.remove(id);
            replace(id, left);
        }
        this.erasing = left;
        try {
            return journal.isEmpty()
                    ? new AppendResult.Conflict(0)
                    : appendUnlocked(id, expected, key, List.of(erasing));
        } finally {
            this.erasing = List.of();
        }
    }

    @Override
    public Optional<ChangeChain> chain() {
        return Optional.of(chain);
    }

    @Override
    public Optional<ChangeFeed> feed() {
        return Optional.of(feed);
    }

    @Override
    public Optional<AttachmentStore> attachments() {
        return Optional.of(attachments);
    }

    void checkThere(List<StoredChange> journal, List<StoredChange> left) {
        for (StoredChange one : left) {
            if (journal.stream().noneMatch(there -> there.getRevision() == one.getRevision())) {
                throw bad("not there");
            }
        }
    }

    void replace(CaseId id, List<StoredChange> left) {
        List<StoredChange> journal = new ArrayList<>(journals.getOrDefault(id, List.of()));
        for (StoredChange one : left) {
            StoredChange bare = StoredChange.of(one.getRevision(), one.getPayload());
            chain.replaced(id, bare);
            journal.replaceAll(there -> there.getRevision() == one.getRevision() ? bare : there);
        }
        journals.put(id, journal);
    }

    @Override
    public synchronized Optional<Long> applied(CaseId id, CommandId key) {
        open();
        return Optional.ofNullable(keys.getOrDefault(id, Map.of()).get(key));
    }

    @Override
    public synchronized Page<StoredChange> journal(CaseId id, long from, int max) {
        open();
        return page(
                journals.getOrDefault(id, List.of()).stream()
                        .filter(one -> one.getRevision() >= from)
                        .toList(),
                max);
    }

    @Override
    public synchronized Optional<CaseHead> head(CaseId id) {
        open();
        return Optional.ofNullable(journals.get(id)).map(journal -> new CaseHead(id, headOf(journal)));
    }

    @Override
    public synchronized Page<CaseHead> scan(@Nullable CaseId after, int max) {
        open();
        return page(
                journals.entrySet().stream()
                        .filter(one -> after == null || one.getKey().compareTo(after) > 0)
                        .map(one -> new CaseHead(one.getKey(), headOf(one.getValue())))
                        .toList(),
                max);
    }

    static <T> Page<T> page(List<T> all, int max) {
        if (max < 1) {
            throw bad("max");
        }
        return new Page<>(all.subList(0, Math.min(max, all.size())), all.size() > max);
    }

    @Override
    public synchronized Optional<StoredSnapshot> snapshot(CaseId id) {
        open();
        return Optional.ofNullable(snapshots.get(id));
    }

    @Override
    public synchronized void putSnapshot(CaseId id, StoredSnapshot snapshot) {
        open();
        if (snapshot.getRevision() < erased.getOrDefault(id, 0L)) {
            return;
        }
        snapshots.merge(id, snapshot, (old, now) -> now.getRevision() >= old.getRevision() ? now : old);
    }

    @Override
    public synchronized void close() {
        closed = true;
    }

    @Override
    public Descriptor getDescriptor() {
        return Descriptor.of("model", "0.1", ProviderKind.STORE);
    }
}
