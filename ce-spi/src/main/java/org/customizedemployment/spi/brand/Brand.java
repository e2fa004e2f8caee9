package org.customizedemployment.spi.brand;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.text.MessageSource;

/**
 * What makes documents an agency's own (CT-15): its letterhead, its words, its own text for single sections, its languages. It works on finished
 * documents, so it can show nothing that their audience may not see. Implementations must be thread-safe and give the same result each time.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface Brand {
    /** Words that come before all others. */
    MessageSource getMessages();

    /** Tags of the languages that it has words for, such as {@code fr}. */
    List<String> getLanguages();

    /** The document on the agency's paper, with its own text for the sections that it has one for. */
    Document dress(Document document);

    /**
     * The same without anything that tells whose it is: no letterhead, no colours, and neither words nor sections that name the agency. For
     * documents to an employer and to the public, who learn who stands behind a person only where that was released (SEM-30).
     */
    Brand neutral();
}
