package org.customizedemployment.tck.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.spi.store.Attachment;
import org.customizedemployment.spi.store.AttachmentStore;
import org.customizedemployment.spi.store.ChangeChain;
import org.customizedemployment.spi.store.ChangeFeed;
import org.customizedemployment.spi.store.Page;
import org.customizedemployment.spi.store.StoredChange;
import org.jspecify.annotations.Nullable;

/** The plainest chain, feed and attachments that keep the contract. */
final class ModelParts {
    private ModelParts() {}

    static class Chain implements ChangeChain {
        final Map<CaseId, List<Header>> headers = new LinkedHashMap<>();
        final Map<CaseId, List<Digest>> links = new LinkedHashMap<>();
        final ModelStore store;

        Chain(ModelStore store) {
            this.store = store;
        }

        void add(CaseId id, CommandId key, StoredChange change, List<StoredChange> left) {
            Header plain = Header.of(change, key);
            List<Left> digests = left.stream()
                    .map(one -> new Left(one.getRevision(), Digest.of(one.getPayload())))
                    .sorted(Comparator.comparingLong(Left::revision))
                    .toList();
            Header header = new Header(plain.revision(), plain.key(), plain.payload(), digests);
            List<Digest> before = links.computeIfAbsent(id, any -> new ArrayList<>());
            before.add(ChangeChain.link(before(before), id, header));
            headers.computeIfAbsent(id, any -> new ArrayList<>()).add(header);
        }

        @Nullable
        Digest before(List<Digest> before) {
            return before.isEmpty() ? null : before.get(before.size() - 1);
        }

        void replaced(CaseId id, StoredChange left) {}

        @Override
        public Page<Line> lines(CaseId id, long from, int max) {
            synchronized (store) {
                List<StoredChange> changes = store.journals.getOrDefault(id, List.of());
                List<Line> lines = new ArrayList<>();
                for (int i = 0; i < changes.size(); i++) {
                    if (changes.get(i).getRevision() >= from) {
                        lines.add(new Line(headers.get(id).get(i), links.get(id).get(i), changes.get(i)));
                    }
                }
                return ModelStore.page(lines, max);
            }
        }
    }

    static class Feed implements ChangeFeed {
        final List<Item> items = new ArrayList<>();

        synchronized void add(CaseId id, long first, long last) {
            items.add(new Item(new Position(Integer.toString(items.size() + 1)), id, first, last));
        }

        @Override
        public synchronized Page<Item> changes(Position after, int max) {
            return ModelStore.page(List.copyOf(items.subList(place(after), items.size())), max);
        }

        int place(Position position) {
            if (!position.value().matches("[0-9]*")) {
                throw new CeException(CoreError.BAD_ARGUMENT, "position");
            }
            return position.value().isEmpty() ? 0 : Integer.parseInt(position.value());
        }
    }

    static class Attachments implements AttachmentStore {
        final Map<CaseId, Map<String, Attachment>> known = new LinkedHashMap<>();
        final Map<CaseId, Map<String, byte[]>> contents = new LinkedHashMap<>();

        @Override
        public int getMaxSize() {
            return 2_000_000;
        }

        @Override
        public Attachment put(CaseId id, String mediaType, InputStream content) throws IOException {
            Attachment.checkMediaType(mediaType);
            byte[] bytes = Attachment.readAll(content, getMaxSize());
            Digest digest = Digest.of(bytes);
            synchronized (this) {
                Attachment given = new Attachment(digest, mediaType, bytes.length, false);
                Attachment there =
                        known.computeIfAbsent(id, any -> new TreeMap<>()).putIfAbsent(digest.value(), given);
                if (there == null) {
                    contents.computeIfAbsent(id, any -> new TreeMap<>()).put(digest.value(), bytes);
                }
                return there == null ? given : there;
            }
        }

        @Override
        public synchronized Optional<Attachment> find(CaseId id, Digest digest) {
            return Optional.ofNullable(known.getOrDefault(id, Map.of()).get(digest.value()));
        }

        @Override
        public synchronized Optional<InputStream> open(CaseId id, Digest digest) {
            return Optional.ofNullable(contents.getOrDefault(id, Map.of()).get(digest.value()))
                    .map(ByteArrayInputStream::new);
        }

        @Override
        public synchronized Page<Attachment> list(CaseId id, @Nullable Digest after, int max) {
            return ModelStore.page(
                    known.getOrDefault(id, Map.of()).values().stream()
                            .filter(one -> after == null || one.digest().value().compareTo(after.value()) > 0)
                            .toList(),
                    max);
        }

        @Override
        public synchronized Optional<Attachment> erase(CaseId id, Digest digest) {
            contents.getOrDefault(id, new TreeMap<>()).remove(digest.value());
            return Optional.ofNullable(known.getOrDefault(id, new TreeMap<>())
                    .computeIfPresent(digest.value(), (any, one) -> one.withoutContent()));
        }
    }
}
