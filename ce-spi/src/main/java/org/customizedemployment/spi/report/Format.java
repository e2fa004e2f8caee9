package org.customizedemployment.spi.report;

import java.io.IOException;
import java.io.OutputStream;
import org.apiguardian.api.API;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.plugin.Provider;

/** Writes documents in one format. The provider's id is the format's name, for example {@code html}. The same document gives the same bytes. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface Format extends Provider {
    /** For example {@code text/html}. */
    String getMediaType();

    /** For example {@code html}. */
    String getFileExtension();

    /** Whether it is bytes that no terminal can show, and no text in UTF-8. */
    default boolean isBinary() {
        return false;
    }

    /** Writes the document; does not close the stream. */
    void render(Document document, OutputStream out, FormatTools tools) throws IOException;
}
