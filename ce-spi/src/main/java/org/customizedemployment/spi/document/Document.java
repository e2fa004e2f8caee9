package org.customizedemployment.spi.document;

import java.util.List;
import java.util.Locale;
import org.apiguardian.api.API;
import org.customizedemployment.core.disclosure.Audience;
import org.jspecify.annotations.Nullable;

/**
 * A document as a typed tree, free of any format. What is in it has already passed its audience.
 *
 * @param report the report it comes from, for example {@code discovery}
 * @param title its one main heading
 * @param language of its words
 * @param audience for whom it is
 * @param state how finished it is, in words; null where that does not apply
 * @param blocks its content
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Document(
        String report,
        String title,
        Locale language,
        Audience audience,
        @Nullable String state,
        List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
    }

    /** Title, state and counts; no content. */
    @Override
    public String toString() {
        return "Document{" + report + " for " + audience.word() + ", " + blocks.size() + " blocks}";
    }
}
