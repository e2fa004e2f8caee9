package org.customizedemployment.runtime.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apiguardian.api.API;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.text.MessageSource;
import org.customizedemployment.spi.text.Messages;

/** Notices when words are asked for in English as the document's own language has none, so that the reader is told and not left to wonder. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Untranslated implements MessageSource {
    private final boolean english;
    private final MessageSource all;
    private final AtomicBoolean seen = new AtomicBoolean();

    /**
     * @param asked the language of the document
     * @param all every source of words
     */
    Untranslated(Locale asked, MessageSource all) {
        this.english = asked.getLanguage().equals(Locale.ENGLISH.getLanguage());
        this.all = all;
    }

    /** Knows no words; is asked first. */
    @Override
    public Optional<String> find(String key, Locale locale) {
        if (!english && locale.equals(Locale.ENGLISH) && all.find(key, locale).isPresent()) {
            seen.set(true);
        }
        return Optional.empty();
    }

    /** The document, with a notice before everything else if some of it is in English. */
    Document told(Document document, Messages messages) {
        if (!seen.get()) {
            return document;
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Notice(
                messages.text("format.untranslated.title"),
                List.of(Block.Paragraph.of(messages.text("format.untranslated")))));
        blocks.addAll(document.blocks());
        return document.with(blocks);
    }
}
