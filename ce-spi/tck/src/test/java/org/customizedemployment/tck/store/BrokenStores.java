package org.customizedemployment.tck.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.spi.store.AppendResult;
import org.customizedemployment.spi.store.CaseHead;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spi.store.Page;
import org.customizedemployment.spi.store.StoredChange;
import org.customizedemployment.spi.store.StoredSnapshot;
import org.customizedemployment.spi.store.StrayRow;

/** The model store as it is, and broken in one way each. */
final class BrokenStores {
    private BrokenStores() {}

    abstract static class NotDurable extends CaseStoreContract {
        @Override
        public boolean isDurable() {
            return false;
        }
    }

    static final class Right extends NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore();
        }
    }

    static final class SaysDurable extends CaseStoreContract {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore();
        }
    }

    static final class LosesLastOfBatch extends NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore() {
                @Override
                AppendResult write(CaseId id, CommandId key, List<StoredChange> changes) {
                    return super.write(id, key, changes.size() < 2 ? changes : changes.subList(0, changes.size() - 1));
                }
            };
        }
    }

    static final class IgnoresExpected extends NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore() {
                @Override
                AppendResult appendUnlocked(CaseId id, long expected, CommandId key, List<StoredChange> changes) {
                    open();
                    checkRevisions(expected, changes);
                    return write(id, key, changes);
                }
            };
        }
    }

    static final class ForgetsKeys extends NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore() {
                @Override
                AppendResult write(CaseId id, CommandId key, List<StoredChange> changes) {
                    AppendResult result = super.write(id, key, changes);
                    keys.clear();
                    return result;
                }
            };
        }
    }

    static final class SwallowsConflict extends NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore() {
                @Override
                AppendResult appendUnlocked(CaseId id, long expected, CommandId key, List<StoredChange> changes) {
                    AppendResult result = super.appendUnlocked(id, expected, key, changes);
                    return result instanceof AppendResult.Conflict ? new AppendResult.Appended(result.head()) : result;
                }
            };
        }
    }

    static final class UnsortedJournal extends NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore() {
                @Override
                public synchronized Page<StoredChange> journal(CaseId id, long from, int max) {
                    Page<StoredChange> page = super.journal(id, from, max);
                    List<StoredChange> items = new ArrayList<>(page.items());
                    java.util.Collections.reverse(items);
                    return new Page<>(items, page.more());
                }
            };
        }
    }

    static final class CallsCasesStrays extends NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore() {
                @Override
                public List<StrayRow> strays(int max) {
                    return scan(null, max).items().stream()
                            .filter(one -> !one.id().value().matches("[a-z0-9-]+"))
                            .map(one -> new StrayRow("a row", CoreError.BAD_ID))
                            .toList();
                }
            };
        }
    }

    static final class NotAtomic extends NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore() {
                @Override
                AppendResult appendUnlocked(CaseId id, long expected, CommandId key, List<StoredChange> changes) {
                    try {
                        return super.appendUnlocked(id, expected, key, changes);
                    } catch (RuntimeException e) {
                        if (changes.size() > 1) {
                            write(id, key, changes.subList(0, 1));
                        }
                        throw e;
                    }
                }
            };
        }
    }

    /** Long enough for the other threads to come in between, also on a busy machine. */
    static void letOthersLook() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static final class ShowsHalfBatches extends NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore() {
                @Override
                public AppendResult append(CaseId id, long expected, CommandId key, List<StoredChange> changes) {
                    checkRevisions(expected, changes);
                    AppendResult result = new AppendResult.Conflict(0);
                    for (int i = 0; i < changes.size(); i++) {
                        if (changes.size() < 10) {
                            letOthersLook();
                        }
                        result = super.append(id, expected + i, CommandId.of(key + "/" + i), changes.subList(i, i + 1));
                    }
                    return result;
                }
            };
        }
    }

    static final class FoldsIds extends NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore() {
                @Override
                AppendResult appendUnlocked(CaseId id, long expected, CommandId key, List<StoredChange> changes) {
                    return super.appendUnlocked(folded(id), expected, key, changes);
                }

                @Override
                public synchronized Page<StoredChange> journal(CaseId id, long from, int max) {
                    return super.journal(folded(id), from, max);
                }

                @Override
                public synchronized Optional<CaseHead> head(CaseId id) {
                    return super.head(folded(id));
                }

                private CaseId folded(CaseId id) {
                    return CaseId.of(id.value().toLowerCase(Locale.ROOT));
                }
            };
        }
    }

    static final class OlderSnapshotWins extends NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore() {
                @Override
                public synchronized void putSnapshot(CaseId id, StoredSnapshot snapshot) {
                    snapshots.put(id, snapshot);
                }
            };
        }
    }

    static final class WithoutLock extends NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore() {
                @Override
                public AppendResult append(CaseId id, long expected, CommandId key, List<StoredChange> changes) {
                    return appendUnlocked(id, expected, key, changes);
                }

                @Override
                AppendResult write(CaseId id, CommandId key, List<StoredChange> changes) {
                    letOthersLook();
                    // The check above was without lock; the map itself stays whole.
                    synchronized (this) {
                        return super.write(id, key, changes);
                    }
                }
            };
        }
    }

    static final class RepeatsOnNextPage extends NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore() {
                @Override
                public synchronized Page<CaseHead> scan(CaseId after, int max) {
                    return page(
                            journals.entrySet().stream()
                                    .filter(one -> after == null || one.getKey().compareTo(after) >= 0)
                                    .map(one -> new CaseHead(one.getKey(), headOf(one.getValue())))
                                    .toList(),
                            max);
                }
            };
        }
    }

    static final class KeepsKeyOfConflict extends NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore() {
                @Override
                AppendResult appendUnlocked(CaseId id, long expected, CommandId key, List<StoredChange> changes) {
                    AppendResult result = super.appendUnlocked(id, expected, key, changes);
                    if (result instanceof AppendResult.Conflict) {
                        keys.computeIfAbsent(id, any -> new java.util.LinkedHashMap<>())
                                .put(key, result.head());
                    }
                    return result;
                }
            };
        }
    }
}
