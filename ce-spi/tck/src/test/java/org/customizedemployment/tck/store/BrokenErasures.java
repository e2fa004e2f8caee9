package org.customizedemployment.tck.store;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.spi.store.AppendResult;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spi.store.StoredChange;
import org.customizedemployment.spi.store.StoredSnapshot;

/** Stores that erase wrongly, in one way each. */
final class BrokenErasures {
    private BrokenErasures() {}

    static final class KeepsErasedBytes extends BrokenStores.NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore() {
                @Override
                void replace(CaseId id, List<StoredChange> left) {}
            };
        }
    }

    static final class KeepsNoTrace extends BrokenStores.NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore() {
                @Override
                public synchronized AppendResult erase(
                        CaseId id, long expected, CommandId key, StoredChange erasing, List<StoredChange> left) {
                    replace(id, left);
                    return new AppendResult.Appended(erasing.getRevision());
                }
            };
        }
    }

    static final class NeedsSomethingLeft extends BrokenStores.NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore() {
                @Override
                public synchronized AppendResult erase(
                        CaseId id, long expected, CommandId key, StoredChange erasing, List<StoredChange> left) {
                    checkRevisions(left.isEmpty() ? -1 : expected, List.of(erasing));
                    return super.erase(id, expected, key, erasing, left);
                }
            };
        }
    }

    static final class LeavesImports extends BrokenStores.NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore() {
                @Override
                void replace(CaseId id, List<StoredChange> left) {
                    super.replace(
                            id,
                            left.stream().filter(one -> one.getRevision() > 0).toList());
                }
            };
        }
    }

    static final class KeepsSnapshot extends BrokenStores.NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore() {
                @Override
                public synchronized AppendResult erase(
                        CaseId id, long expected, CommandId key, StoredChange erasing, List<StoredChange> left) {
                    StoredSnapshot kept = snapshots.get(id);
                    AppendResult result = super.erase(id, expected, key, erasing, left);
                    if (kept != null) {
                        snapshots.put(id, kept);
                    }
                    return result;
                }
            };
        }
    }

    static final class LetsOldSnapshotsBack extends BrokenStores.NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore() {
                @Override
                public synchronized void putSnapshot(CaseId id, StoredSnapshot snapshot) {
                    erased.clear();
                    super.putSnapshot(id, snapshot);
                }
            };
        }
    }

    static final class ErasesAgain extends BrokenStores.NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore() {
                @Override
                public synchronized AppendResult erase(
                        CaseId id, long expected, CommandId key, StoredChange erasing, List<StoredChange> left) {
                    AppendResult result = super.erase(id, expected, key, erasing, left);
                    if (result instanceof AppendResult.AlreadyApplied) {
                        replace(id, left);
                    }
                    return result;
                }
            };
        }
    }

    static final class ForgetsKeysOfErased extends BrokenStores.NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore() {
                @Override
                void replace(CaseId id, List<StoredChange> left) {
                    super.replace(id, left);
                    left.forEach(one -> keys.get(id).values().remove(one.getRevision()));
                }
            };
        }
    }

    static final class ErasesInConflict extends BrokenStores.NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore() {
                @Override
                public synchronized AppendResult erase(
                        CaseId id, long expected, CommandId key, StoredChange erasing, List<StoredChange> left) {
                    AppendResult result = super.erase(id, expected, key, erasing, left);
                    if (result instanceof AppendResult.Conflict) {
                        replace(id, left);
                    }
                    return result;
                }
            };
        }
    }

    static final class MakesCases extends BrokenStores.NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore() {
                @Override
                public synchronized AppendResult erase(
                        CaseId id, long expected, CommandId key, StoredChange erasing, List<StoredChange> left) {
                    return journals.containsKey(id)
                            ? super.erase(id, expected, key, erasing, left)
                            : append(id, expected, key, List.of(erasing));
                }
            };
        }
    }

    static final class ErasesBeforeChecking extends BrokenStores.NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore() {
                @Override
                void checkThere(List<StoredChange> journal, List<StoredChange> left) {
                    replace(CaseId.of("case-1"), left);
                    super.checkThere(journal, left);
                }
            };
        }
    }

    static final class IgnoresMissing extends BrokenStores.NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore() {
                @Override
                void checkThere(List<StoredChange> journal, List<StoredChange> left) {}
            };
        }
    }

    static final class ErasesBeforeRefusing extends BrokenStores.NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore() {
                @Override
                public synchronized AppendResult erase(
                        CaseId id, long expected, CommandId key, StoredChange erasing, List<StoredChange> left) {
                    if (erasing.getRevision() != expected + 1) {
                        replace(id, left);
                    }
                    return super.erase(id, expected, key, erasing, left);
                }
            };
        }
    }

    static final class ErasesInAllCases extends BrokenStores.NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore() {
                @Override
                void replace(CaseId id, List<StoredChange> left) {
                    journals.keySet().forEach(each -> super.replace(each, left));
                }
            };
        }
    }

    static final class ShowsHalfErasings extends BrokenStores.NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore() {
                @Override
                public AppendResult erase(
                        CaseId id, long expected, CommandId key, StoredChange erasing, List<StoredChange> left) {
                    for (StoredChange one : left) {
                        BrokenStores.letOthersLook();
                        synchronized (this) {
                            replace(id, List.of(one));
                        }
                    }
                    return super.erase(id, expected, key, erasing, left);
                }
            };
        }
    }

    /** Fills everything anew from a copy that it made before others came. */
    static final class LosesWhatComesMeanwhile extends BrokenStores.NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore() {
                @Override
                public AppendResult erase(
                        CaseId id, long expected, CommandId key, StoredChange erasing, List<StoredChange> left) {
                    Map<CaseId, List<StoredChange>> copy;
                    synchronized (this) {
                        copy = new LinkedHashMap<>(journals);
                    }
                    BrokenStores.letOthersLook();
                    synchronized (this) {
                        journals.putAll(copy);
                        return super.erase(id, expected, key, erasing, left);
                    }
                }
            };
        }
    }
}
