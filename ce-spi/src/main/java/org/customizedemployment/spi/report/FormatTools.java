package org.customizedemployment.spi.report;

import java.io.IOException;
import org.apiguardian.api.API;
import org.customizedemployment.spi.document.Document;
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
}
