package org.customizedemployment.tck.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.spi.store.AppendResult;
import org.customizedemployment.spi.store.CaseHead;
import org.customizedemployment.spi.store.Page;
import org.customizedemployment.spi.store.StoredChange;
import org.customizedemployment.spi.store.StoredSnapshot;
import org.jspecify.annotations.Nullable;

/** The model store broken where pages, keys and the rest of a journal are read: what a store that was tried on ten lines does not show. */
final class BrokenPages {
    private BrokenPages() {}

    /** As a table without room for more does, or a cache that holds so many. */
    static final class HoldsEightThousand extends ModelStore {
        @Override
        public synchronized Page<StoredChange> journal(CaseId id, long from, int max) {
            Page<StoredChange> page = super.journal(id, from, max);
            List<StoredChange> held = page.items().stream()
                    .filter(one -> one.getRevision() <= 8_000)
                    .toList();
            return new Page<>(held, page.more() && held.size() == page.items().size());
        }
    }

    /** An OFFSET of lines in descending order: each line that is written between two pages moves the next one. */
    static final class CountsFromTheEnd extends ModelStore {
        private final ThreadLocal<Integer> before = ThreadLocal.withInitial(() -> 0);

        @Override
        public synchronized Page<StoredChange> journal(CaseId id, long from, int max) {
            int size = journals.getOrDefault(id, List.of()).size();
            int moved = from <= 1 ? 0 : size - before.get();
            before.set(size);
            return super.journal(id, from + moved, max);
        }
    }

    /** An OFFSET of cases: each case that comes before it moves the next page. */
    static final class ScansByOffset extends ModelStore {
        private int offset;

        @Override
        public synchronized Page<CaseHead> scan(@Nullable CaseId after, int max) {
            List<CaseHead> all = super.scan(null, Integer.MAX_VALUE).items();
            int from = after == null ? 0 : Math.min(offset, all.size());
            Page<CaseHead> page = page(all.subList(from, all.size()), max);
            offset = from + page.items().size();
            return page;
        }
    }

    static final class GivesMoreThanAsked extends ModelStore {
        @Override
        public synchronized Page<StoredChange> journal(CaseId id, long from, int max) {
            return super.journal(id, from, max + 1);
        }
    }

    static final class KeepsText extends ModelStore {
        @Override
        AppendResult write(CaseId id, CommandId key, List<StoredChange> changes) {
            return super.write(
                    id,
                    key,
                    changes.stream()
                            .map(one -> StoredChange.of(
                                    one.getRevision(), new String(one.getPayload(), UTF_8).getBytes(UTF_8)))
                            .toList());
        }
    }

    static final class KnowsKeysOfAllCases extends ModelStore {
        @Override
        AppendResult appendUnlocked(CaseId id, long expected, CommandId key, List<StoredChange> changes) {
            boolean known = keys.values().stream().anyMatch(one -> one.containsKey(key));
            return known
                    ? new AppendResult.AlreadyApplied(expected, expected)
                    : super.appendUnlocked(id, expected, key, changes);
        }
    }

    static final class ForgetsOwnKeys extends ModelStore {
        @Override
        AppendResult write(CaseId id, CommandId key, List<StoredChange> changes) {
            return super.write(
                    id,
                    key,
                    changes.stream()
                            .map(one -> StoredChange.of(one.getRevision(), one.getPayload()))
                            .toList());
        }
    }

    static final class ImportsOverACase extends ModelStore {
        @Override
        AppendResult appendUnlocked(CaseId id, long expected, CommandId key, List<StoredChange> changes) {
            if (changes.size() == 1 && changes.get(0).getRevision() == 0) {
                journals.remove(id);
            }
            return super.appendUnlocked(id, expected, key, changes);
        }
    }

    static final class BeginsCasesBySnapshots extends ModelStore {
        @Override
        public synchronized void putSnapshot(CaseId id, StoredSnapshot snapshot) {
            super.putSnapshot(id, snapshot);
            journals.putIfAbsent(id, List.of());
        }
    }

    static final class AnswersWhenClosed extends ModelStore {
        @Override
        public synchronized Optional<CaseHead> head(CaseId id) {
            return Optional.ofNullable(journals.get(id)).map(journal -> new CaseHead(id, headOf(journal)));
        }

        @Override
        public synchronized void close() {}
    }
}
