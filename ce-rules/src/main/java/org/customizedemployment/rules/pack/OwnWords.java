package org.customizedemployment.rules.pack;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.customizedemployment.spi.text.MessageSource;

/** Words by language, from {@code .properties} text: this module's own, and those that come as files. */
final class OwnWords implements MessageSource {
    private static final List<String> LANGUAGES = List.of("en", "es");

    private final Map<String, Properties> byLanguage = new LinkedHashMap<>();

    OwnWords() {}

    /** The words for the codes of credentials and rule shapes. */
    static OwnWords builtIn() {
        OwnWords words = new OwnWords();
        for (String language : LANGUAGES) {
            String name = "words_" + language + ".properties";
            try (InputStream in = OwnWords.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new FileNotFoundException("not in the jar: " + name);
                }
                words.add(language, in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return words;
    }

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
