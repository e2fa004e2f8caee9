package org.customizedemployment.spi.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.value.Digest;
import org.jspecify.annotations.Nullable;

/**
 * Keeps documents and photos by what they hold: the same content twice in a case is kept once. Each case has its own, so that erasing from one
 * takes nothing from another. A case need not be there yet.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface AttachmentStore {
    /** The most bytes of one attachment. */
    int getMaxSize();

    /**
     * Keeps content, durably when the call returns. Content that was erased from the case does not come back: a late retry must not undo an
     * erasing. The answer then says that it is erased, and nothing is kept.
     *
     * @param mediaType of the content; the first one given to the same content stays
     * @param content read to its end and not closed
     * @throws IOException if the content can't be read
     * @throws org.customizedemployment.core.error.CeException if it is larger than {@link #getMaxSize}; nothing is kept
     */
    Attachment put(CaseId id, String mediaType, InputStream content) throws IOException;

    /** What is known of an attachment; empty if the case never had it. */
    Optional<Attachment> find(CaseId id, Digest digest);

    /**
     * The content, to be closed by the caller; empty if the case never had it or it was erased. A stream that finds its content erased, or other
     * than its digest says, ends with an {@link IOException}.
     */
    Optional<InputStream> open(CaseId id, Digest digest);

    /**
     * A page of a case's attachments by digest, erased ones too.
     *
     * @param after the last digest of the page before; null for the first page
     */
    Page<Attachment> list(CaseId id, @Nullable Digest after, int max);

    /**
     * Takes the content away for good, as far as the medium allows; that it was there, its size and its digest stay (FED-RET-1). Again changes
     * nothing.
     *
     * @return what is left; empty if the case never had it
     */
    Optional<Attachment> erase(CaseId id, Digest digest);
}
