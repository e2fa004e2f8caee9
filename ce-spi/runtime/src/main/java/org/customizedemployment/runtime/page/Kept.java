package org.customizedemployment.runtime.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.runtime.picture.CasePictures;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Picture;
import org.customizedemployment.spi.store.AttachmentStore;
import org.customizedemployment.spi.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What a store holds of a case beside the case file, for reports.
 *
 * @param journals the lines that were written of a case; empty if it has none
 * @param attachments documents and photos; empty if the store keeps none
 * @param sending the document that the page is written for as it becomes final; null: the page is of the case as it stands
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Kept(
        Function<CaseId, List<Change>> journals,
        Optional<AttachmentStore> attachments,
        @Nullable EntryId sending) {
    /** For what is not of one case. */
    static final Kept NOTHING = new Kept(id -> List.of(), Optional.empty(), null);

    /** The view of the page, which knows the document that it is written for. */
    CaseView on(CaseView view) {
        return sending == null ? view : view.on(sending);
    }

    /** A page that is sent is final, whatever type of document the case has it as; what else it said of itself, such as an answer, stays beside. */
    Document told(Document document, Messages messages) {
        if (sending == null) {
            return document;
        }
        String last = messages.text("document.state.final");
        String state = document.state();
        boolean alone = state == null || state.equals(last) || state.equals(messages.text("document.state.draft"));
        return document.in(alone ? last : last + " – " + state);
    }

    /** The pictures of a document on a case, by their digests. */
    Function<Digest, Optional<Picture>> pictures(CaseId id, Document document) {
        return attachments
                .map(store -> CasePictures.of(store, id, document))
                .<Function<Digest, Optional<Picture>>>map(pictures -> pictures::find)
                .orElse(any -> Optional.empty());
    }
}
