package org.customizedemployment.runtime.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.spi.store.Attachment;
import org.customizedemployment.spi.store.AttachmentStore;
import org.customizedemployment.spi.store.Page;
import org.jspecify.annotations.Nullable;

/** Documents and photos in memory. */
final class MemoryAttachments implements AttachmentStore {
    private static final int MAX_SIZE = 25 * 1024 * 1024;

    private final Map<CaseId, NavigableMap<String, Kept>> kept = new TreeMap<>();
    private final Runnable checkOpen;

    MemoryAttachments(Runnable checkOpen) {
        this.checkOpen = checkOpen;
    }

    /** With its bytes; none once it is erased. */
    private static final class Kept {
        private final Attachment attachment;
        private final byte[] content;

        Kept(Attachment attachment, byte[] content) {
            this.attachment = attachment;
            this.content = content;
        }
    }

    @Override
    public int getMaxSize() {
        return MAX_SIZE;
    }

    @Override
    public Attachment put(CaseId id, String mediaType, InputStream content) throws IOException {
        checkOpen.run();
        Attachment.checkMediaType(mediaType);
        byte[] bytes = Attachment.readAll(content, MAX_SIZE);
        Attachment given = new Attachment(Digest.of(bytes), mediaType, bytes.length, false);
        synchronized (kept) {
            return kept.computeIfAbsent(id, any -> new TreeMap<>())
                    .computeIfAbsent(given.digest().value(), any -> new Kept(given, bytes))
                    .attachment;
        }
    }

    @Override
    public Optional<Attachment> find(CaseId id, Digest digest) {
        return kept(id, digest).map(one -> one.attachment);
    }

    private Optional<Kept> kept(CaseId id, Digest digest) {
        checkOpen.run();
        synchronized (kept) {
            return Optional.ofNullable(kept.getOrDefault(id, new TreeMap<>()).get(digest.value()));
        }
    }

    @Override
    public Optional<InputStream> open(CaseId id, Digest digest) {
        return kept(id, digest)
                .filter(one -> !one.attachment.erased())
                .map(one -> new ByteArrayInputStream(one.content));
    }

    @Override
    public Page<Attachment> list(CaseId id, @Nullable Digest after, int max) {
        checkOpen.run();
        MemoryCaseStore.checkMax(max);
        synchronized (kept) {
            List<Attachment> items = new ArrayList<>();
            for (Kept one : kept.getOrDefault(id, new TreeMap<>())
                    .tailMap(after == null ? "" : after.value(), false)
                    .values()) {
                if (items.size() == max) {
                    return new Page<>(items, true);
                }
                items.add(one.attachment);
            }
            return new Page<>(items, false);
        }
    }

    @Override
    public Optional<Attachment> erase(CaseId id, Digest digest) {
        checkOpen.run();
        synchronized (kept) {
            NavigableMap<String, Kept> ofCase = kept.getOrDefault(id, new TreeMap<>());
            return Optional.ofNullable(ofCase.computeIfPresent(
                            digest.value(), (any, one) -> new Kept(one.attachment.withoutContent(), new byte[0])))
                    .map(one -> one.attachment);
        }
    }

    void clear() {
        synchronized (kept) {
            kept.clear();
        }
    }
}
