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
 * @param letterhead whose paper it is written on; null: nobody's, as for an employer who has not been told who stands behind the person
 * @param blocks its content
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Document(
        String report,
        String title,
        Locale language,
        Audience audience,
        @Nullable String state,
        @Nullable Letterhead letterhead,
        List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
    }

    /** On nobody's paper. */
    public Document(
            String report,
            String title,
            Locale language,
            Audience audience,
            @Nullable String state,
            List<Block> blocks) {
        this(report, title, language, audience, state, null, blocks);
    }

    /** The same with other content. */
    public Document with(List<Block> others) {
        return new Document(report, title, language, audience, state, letterhead, others);
    }

    /** The same with another state. */
    public Document in(@Nullable String otherState) {
        return new Document(report, title, language, audience, otherState, letterhead, blocks);
    }

    /** The same on an agency's paper; null: on nobody's. Whoever calls this has made sure that the audience may know whose it is. */
    public Document on(@Nullable Letterhead paper) {
        return new Document(report, title, language, audience, state, paper, blocks);
    }

    /** Title, state and counts; no content. */
    @Override
    public String toString() {
        return "Document{" + report + " for " + audience.word() + ", " + blocks.size() + " blocks}";
    }
}
