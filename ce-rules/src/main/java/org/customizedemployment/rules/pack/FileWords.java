package org.customizedemployment.rules.pack;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.customizedemployment.spi.text.MessageSource;

/** Words by language that come as files. */
final class FileWords implements MessageSource {
    private final Map<String, Properties> byLanguage = new LinkedHashMap<>();

    FileWords() {}

    /**
     * Adds words of a language; later ones replace earlier ones of the same key.
     *
     * @throws IllegalArgumentException if the text isn't {@code .properties}
     */
    void add(String language, byte[] utf8) {
        try {
            byLanguage
                    .computeIfAbsent(language, one -> new Properties())
                    .load(new StringReader(new String(utf8, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<String> find(String key, Locale locale) {
        return Optional.ofNullable(byLanguage.get(locale.getLanguage())).map(words -> words.getProperty(key));
    }
}
