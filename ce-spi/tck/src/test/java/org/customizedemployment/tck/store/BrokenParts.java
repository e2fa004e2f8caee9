package org.customizedemployment.tck.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.spi.store.AppendResult;
import org.customizedemployment.spi.store.Attachment;
import org.customizedemployment.spi.store.CaseAppend;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spi.store.ChangeChain;
import org.customizedemployment.spi.store.Page;
import org.customizedemployment.spi.store.StoredChange;
import org.customizedemployment.spi.store.StoredSnapshot;
import org.jspecify.annotations.Nullable;

/** Stores whose optional parts, batches and bytes are wrong, in one way each. */
final class BrokenParts {
    private BrokenParts() {}

    /** Is right, and claims less than it has. */
    static final class ClaimsLess extends BrokenStores.NotDurable {
        @Override
        public Set<StorePart> parts() {
            return Set.of();
        }

        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore();
        }
    }

    static final class StopsBatchAtConflict extends BrokenStores.NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore() {
                @Override
                public List<AppendResult> appendAll(List<CaseAppend> appends) {
                    List<AppendResult> results = new ArrayList<>();
                    boolean stopped = false;
                    for (CaseAppend one : appends) {
                        AppendResult result = stopped
                                ? new AppendResult.Conflict(0)
                                : append(one.id(), one.expected(), one.key(), one.changes());
                        stopped |= result instanceof AppendResult.Conflict;
                        results.add(result);
                    }
                    return results;
                }
            };
        }
    }

    static final class TidiesJson extends BrokenStores.NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore() {
                @Override
                AppendResult write(CaseId id, CommandId key, List<StoredChange> changes) {
                    return super.write(
                            id, key, changes.stream().map(this::tidied).toList());
                }

                private StoredChange tidied(StoredChange change) {
                    String text = new String(change.getPayload(), UTF_8);
                    StoredChange tidied = text.startsWith("{")
                            ? StoredChange.of(
                                    change.getRevision(), text.replace(" ", "").getBytes(UTF_8))
                            : change;
                    return change.getKey().map(tidied::withKey).orElse(tidied);
                }
            };
        }
    }

    static final class SortsByTime extends BrokenStores.NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore() {
                @Override
                public synchronized Page<StoredChange> journal(CaseId id, long from, int max) {
                    Page<StoredChange> page = super.journal(id, from, max);
                    List<StoredChange> items = new ArrayList<>(page.items());
                    items.sort(Comparator.comparing(one -> {
                        String text = new String(one.getPayload(), UTF_8);
                        return text.startsWith("{\"recordedAt") ? text : "";
                    }));
                    return new Page<>(items, page.more());
                }
            };
        }
    }

    static final class DropsJournalBelowSnapshot extends BrokenStores.NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            return new ModelStore() {
                @Override
                public synchronized void putSnapshot(CaseId id, StoredSnapshot snapshot) {
                    super.putSnapshot(id, snapshot);
                    List<StoredChange> journal = journals.getOrDefault(id, List.of());
                    if (journal.size() > 5) {
                        journals.put(id, new ArrayList<>(journal.subList(journal.size() - 5, journal.size())));
                    }
                }
            };
        }
    }

    static final class ForgetsLinkBefore extends BrokenStores.NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            ModelStore store = new ModelStore();
            store.chain = new ModelParts.Chain(store) {
                @Override
                @Nullable
                Digest before(List<Digest> before) {
                    return null;
                }
            };
            return store;
        }
    }

    static final class RehashesErased extends BrokenStores.NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            ModelStore store = new ModelStore();
            store.chain = new ModelParts.Chain(store) {
                @Override
                void replaced(CaseId id, StoredChange left) {
                    List<ChangeChain.Header> ofCase = headers.get(id);
                    ofCase.replaceAll(
                            one -> one.revision() == left.getRevision() ? ChangeChain.Header.of(left, one.key()) : one);
                }
            };
            return store;
        }
    }

    static final class HidesWhatWasErased extends BrokenStores.NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            ModelStore store = new ModelStore();
            store.chain = new ModelParts.Chain(store) {
                @Override
                void add(CaseId id, CommandId key, StoredChange change, List<StoredChange> left) {
                    super.add(id, key, change, List.of());
                }
            };
            return store;
        }
    }

    static final class FeedForgetsBatches extends BrokenStores.NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            ModelStore store = new ModelStore();
            store.feed = new ModelParts.Feed() {
                @Override
                synchronized void add(CaseId id, long first, long last) {
                    super.add(id, last, last);
                }
            };
            return store;
        }
    }

    static final class FeedBeginsAnew extends BrokenStores.NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            ModelStore store = new ModelStore();
            store.feed = new ModelParts.Feed() {
                @Override
                int place(Position position) {
                    super.place(position);
                    return 0;
                }
            };
            return store;
        }
    }

    /** As a sequence of a database does: numbered when it is written, seen when it is committed. */
    static final class FeedPassesOverLateCommits extends BrokenStores.NotDurable {
        @Override
        protected CaseStore open(Path directory) {
            ModelStore store = new ModelStore();
            store.feed = new ModelParts.Feed() {
                private @Nullable Item late;
                private int number;

                @Override
                synchronized void add(CaseId id, long first, long last) {
                    Item item = new Item(new Position(Integer.toString(++number)), id, first, last);
                    if (late == null && number % 5 == 0) {
                        late = item;
                        return;
                    }
                    items.add(item);
                    if (late != null && number % 5 == 3) {
                        items.add(late);
                        late = null;
                    }
                }

                @Override
                public synchronized Page<Item> changes(Position after, int max) {
                    int place = super.place(after);
                    return ModelStore.page(
                            items.stream()
                                    .filter(one ->
                                            Integer.parseInt(one.position().value()) > place)
                                    .sorted(Comparator.comparing(one ->
                                            Integer.parseInt(one.position().value())))
                                    .toList(),
                            max);
                }
            };
            return store;
        }
    }

    abstract static class WithAttachments extends BrokenStores.NotDurable {
        abstract ModelParts.Attachments attachments();

        @Override
        protected CaseStore open(Path directory) {
            ModelStore store = new ModelStore();
            store.attachments = attachments();
            return store;
        }
    }

    static final class KeepsErasedContent extends WithAttachments {
        @Override
        ModelParts.Attachments attachments() {
            return new ModelParts.Attachments() {
                @Override
                public synchronized Optional<Attachment> erase(CaseId id, Digest digest) {
                    Optional<InputStream> kept = open(id, digest);
                    Optional<Attachment> left = super.erase(id, digest);
                    kept.ifPresent(one -> contents.get(id).put(digest.value(), read(one)));
                    return left;
                }

                private byte[] read(InputStream content) {
                    try {
                        return content.readAllBytes();
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                }
            };
        }
    }

    /** Fills everything anew from a copy that it made before others came. */
    static final class LosesWhatComesMeanwhile extends WithAttachments {
        @Override
        ModelParts.Attachments attachments() {
            return new ModelParts.Attachments() {
                @Override
                public Optional<Attachment> erase(CaseId id, Digest digest) {
                    Map<CaseId, Map<String, byte[]>> copy = new LinkedHashMap<>();
                    synchronized (this) {
                        contents.forEach((each, all) -> copy.put(each, new TreeMap<>(all)));
                    }
                    BrokenStores.letOthersLook();
                    synchronized (this) {
                        contents.putAll(copy);
                        return super.erase(id, digest);
                    }
                }
            };
        }
    }

    static final class ForgetsErased extends WithAttachments {
        @Override
        ModelParts.Attachments attachments() {
            return new ModelParts.Attachments() {
                @Override
                public synchronized Optional<Attachment> erase(CaseId id, Digest digest) {
                    Optional<Attachment> left = super.erase(id, digest);
                    left.ifPresent(one -> known.get(id).remove(digest.value()));
                    return left;
                }
            };
        }
    }

    static final class SharesBetweenCases extends WithAttachments {
        @Override
        ModelParts.Attachments attachments() {
            return new ModelParts.Attachments() {
                private final CaseId all = CaseId.of("all");

                @Override
                public Attachment put(CaseId id, String mediaType, InputStream content) throws IOException {
                    return super.put(all, mediaType, content);
                }

                @Override
                public synchronized Optional<Attachment> find(CaseId id, Digest digest) {
                    return super.find(all, digest);
                }

                @Override
                public synchronized Optional<InputStream> open(CaseId id, Digest digest) {
                    return super.open(all, digest);
                }
            };
        }
    }

    static final class CutsLargeContent extends WithAttachments {
        @Override
        ModelParts.Attachments attachments() {
            return new ModelParts.Attachments() {
                @Override
                public Attachment put(CaseId id, String mediaType, InputStream content) throws IOException {
                    return super.put(id, mediaType, new java.io.ByteArrayInputStream(content.readNBytes(getMaxSize())));
                }
            };
        }
    }
}
