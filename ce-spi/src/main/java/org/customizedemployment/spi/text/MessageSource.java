package org.customizedemployment.spi.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apiguardian.api.API;

/** Where the words for keys come from: a pack, an agency's folder, a report. Implementations must be thread-safe. */
@FunctionalInterface
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface MessageSource {
    /** Knows no words. */
    MessageSource NONE = (key, locale) -> Optional.empty();

    /**
     * The text for a key in that language; placeholders look like {@code {used}}.
     *
     * @return empty if this source has none; the caller then asks the next source, then English
     */
    Optional<String> find(String key, Locale locale);

    /** The first of several that has the key. */
    static MessageSource firstOf(List<MessageSource> sources) {
        List<MessageSource> all = List.copyOf(sources);
        return (key, locale) -> {
            for (MessageSource source : all) {
                Optional<String> words = source.find(key, locale);
                if (words.isPresent()) {
                    return words;
                }
            }
            return Optional.empty();
        };
    }
}
