package org.customizedemployment.spi.text;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.spi.error.SpiError;
import org.jspecify.annotations.Nullable;

/**
 * Words from UTF-8 {@code .properties} text, one per language. A locale is asked with its country first ({@code es-US}), then by its language
 * alone. Immutable. The one reader of words for packs, reports and agencies.
 *
 * <pre>{@code
 * MessageSource words = PropertiesSource.builder().add("en", bytes).build();
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PropertiesSource implements MessageSource {
    private final Map<String, Map<String, String>> wordsByLanguage;
    private final Map<String, Text> texts;

    private PropertiesSource(Map<String, Map<String, String>> wordsByLanguage, Map<String, Text> texts) {
        this.wordsByLanguage = wordsByLanguage;
        this.texts = texts;
    }

    /** Where the words of a language were read last. */
    private record Text(String file, String words) {}

    /**
     * Where a key stands.
     *
     * @param file the name of its file
     * @param line from 1
     */
    public record Origin(String file, int line) {}

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Optional<String> find(String key, Locale locale) {
        String exact = words(locale.toLanguageTag(), key);
        return Optional.ofNullable(exact == null ? words(locale.getLanguage(), key) : exact);
    }

    /** The language tags it has words for, in the order they were added. */
    public List<String> getLanguages() {
        return List.copyOf(wordsByLanguage.keySet());
    }

    /** All keys that it has in a language, in order; empty if it does not know the language. */
    public SortedSet<String> keys(String language) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(
                wordsByLanguage.getOrDefault(language, Collections.emptyMap()).keySet()));
    }

    /** The name of the file with the words of a language; where none was given, {@code messages_LANGUAGE.properties}. */
    public String file(String language) {
        Text text = texts.get(language);
        return text == null ? fileName(language) : text.file();
    }

    /** Where a key stands in the words of a language; in line 1 if it is not there. For telling authors, not for speed. */
    public Origin origin(String language, String key) {
        Text text = texts.get(language);
        String[] lines = text == null ? new String[0] : text.words().split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].stripLeading();
            if (line.startsWith(key) && line.substring(key.length()).matches("\\s*[=:].*|\\s.*|")) {
                return new Origin(file(language), i + 1);
            }
        }
        return new Origin(file(language), 1);
    }

    private static String fileName(String language) {
        return "messages_" + language + ".properties";
    }

    private @Nullable String words(String language, String key) {
        return wordsByLanguage.getOrDefault(language, Collections.emptyMap()).get(key);
    }

    /** Collects words; a later text for the same language and key replaces the earlier one. For one thread. */
    public static final class Builder {
        private final Map<String, Map<String, String>> wordsByLanguage = new LinkedHashMap<>();
        private final Map<String, Text> texts = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Adds the words of one language.
         *
         * @param language a tag such as {@code en} or {@code es-US}
         * @param utf8 {@code .properties} text
         * @throws CeException if it isn't that
         */
        public Builder add(String language, byte[] utf8) {
            return add(language, fileName(language), utf8);
        }

        /**
         * The same, with the name of the file that it stands in.
         *
         * @throws CeException if it isn't {@code .properties} text
         */
        public Builder add(String language, String file, byte[] utf8) {
            texts.put(language, new Text(file, new String(utf8, StandardCharsets.UTF_8)));
            Properties read = new Properties();
            try {
                read.load(new StringReader(new String(utf8, StandardCharsets.UTF_8)));
            } catch (IOException | IllegalArgumentException e) {
                throw new CeException(SpiError.BAD_PROPERTIES, "words for language '" + language + "'", e);
            }
            Map<String, String> words = wordsByLanguage.computeIfAbsent(language, one -> new LinkedHashMap<>());
            for (String key : new TreeSet<>(read.stringPropertyNames())) {
                words.put(key, read.getProperty(key));
            }
            return this;
        }

        public PropertiesSource build() {
            Map<String, Map<String, String>> copy = new LinkedHashMap<>();
            wordsByLanguage.forEach((language, words) -> copy.put(language, new LinkedHashMap<>(words)));
            return new PropertiesSource(copy, new LinkedHashMap<>(texts));
        }
    }
}
