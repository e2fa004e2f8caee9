package org.customizedemployment.spi.report;

import java.io.IOException;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Picture;
import org.customizedemployment.spi.text.Messages;

/** What a format gets from its surroundings. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface FormatTools {
    /** Words in the document's language, for what a format itself adds, such as "Source". */
    Messages getMessages();

    /**
     * The document in another format, for formats that build on one.
     *
     * @throws org.customizedemployment.core.error.CeException if there is no such format
     */
    byte[] render(String format, Document document) throws IOException;

    /**
     * The bytes of a picture that is in the document being written; empty if they are not there any more, were never kept, or are of a kind that
     * can't be shown safely. Then the format shows the picture's words.
     */
    default Optional<Picture> picture(Digest content) {
        return Optional.empty();
    }
}
