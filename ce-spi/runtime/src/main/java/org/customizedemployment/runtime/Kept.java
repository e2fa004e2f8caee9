package org.customizedemployment.runtime;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.runtime.picture.CasePictures;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Picture;
import org.customizedemployment.spi.store.AttachmentStore;

/**
 * What a store holds of a case beside the case file, for reports.
 *
 * @param journals the lines that were written of a case; empty if it has none
 * @param attachments documents and photos; empty if the store keeps none
 */
record Kept(Function<CaseId, List<Change>> journals, Optional<AttachmentStore> attachments) {
    /** For what is not of one case. */
    static final Kept NOTHING = new Kept(id -> List.of(), Optional.empty());

    /** The pictures of a document on a case, by their digests. */
    Function<Digest, Optional<Picture>> pictures(CaseId id, Document document) {
        return attachments
                .map(store -> CasePictures.of(store, id, document))
                .<Function<Digest, Optional<Picture>>>map(pictures -> pictures::find)
                .orElse(any -> Optional.empty());
    }
}
