package org.customizedemployment.store.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.spi.store.Attachment;
import org.customizedemployment.spi.store.AttachmentStore;
import org.customizedemployment.spi.store.Page;
import org.customizedemployment.store.jdbc.internal.AttachmentSql;
import org.customizedemployment.store.jdbc.internal.Work;
import org.jspecify.annotations.Nullable;

/** Keeps content in parts. It is read before the transaction begins, so that a slow sender holds up nobody. */
final class JdbcAttachments implements AttachmentStore {
    private final Work work;
    private final int maxSize;

    JdbcAttachments(Work work, int maxSize) {
        this.work = work;
        this.maxSize = maxSize;
    }

    @Override
    public int getMaxSize() {
        return maxSize;
    }

    @Override
    public Attachment put(CaseId id, String mediaType, InputStream content) throws IOException {
        Attachment.checkMediaType(mediaType);
        byte[] bytes = Attachment.readAll(content, maxSize);
        Attachment given = new Attachment(Digest.of(bytes), mediaType, bytes.length, false);
        return work.write(
                "keep an attachment", connection -> AttachmentSql.put(connection, work.dialect(), id, given, bytes));
    }

    @Override
    public Optional<Attachment> find(CaseId id, Digest digest) {
        return found(id, digest).map(AttachmentSql.Found::attachment);
    }

    private Optional<AttachmentSql.Found> found(CaseId id, Digest digest) {
        return work.read(
                "look up an attachment", connection -> AttachmentSql.find(connection, work.dialect(), id, digest));
    }

    @Override
    public Optional<InputStream> open(CaseId id, Digest digest) {
        return found(id, digest).filter(one -> !one.attachment().erased()).map(one -> new PartStream(work, one));
    }

    @Override
    public Page<Attachment> list(CaseId id, @Nullable Digest after, int max) {
        JdbcCaseStore.checkMax(max);
        return work.read(
                "list attachments", connection -> AttachmentSql.list(connection, work.dialect(), id, after, max));
    }

    @Override
    public Optional<Attachment> erase(CaseId id, Digest digest) {
        return work.erase(
                "erase an attachment", connection -> AttachmentSql.erase(connection, work.dialect(), id, digest));
    }
}
