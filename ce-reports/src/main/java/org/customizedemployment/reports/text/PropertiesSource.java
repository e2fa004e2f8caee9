package org.customizedemployment.reports.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
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
import org.customizedemployment.spi.text.MessageSource;

/**
 * Words from plain UTF-8 {@code .properties} text, one per language. A locale is asked with its country first ({@code es-US}), then by its
 * language alone. Immutable.
 *
 * <pre>{@code
 * MessageSource words = PropertiesSource.builder().add("en", reader).build();
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PropertiesSource implements MessageSource {
    private final Map<String, Map<String, String>> wordsByLanguage;

    private PropertiesSource(Map<String, Map<String, String>> wordsByLanguage) {
        this.wordsByLanguage = wordsByLanguage;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The words of this module: reports, formats, values and the reason codes of ce-core, in English and Spanish. */
    public static PropertiesSource builtIn() {
        return BuiltIn.SOURCE;
    }

    @Override
    public Optional<String> find(String key, Locale locale) {
        String exact = words(locale.toLanguageTag(), key);
        return Optional.ofNullable(exact == null ? words(locale.getLanguage(), key) : exact);
    }

    /** The language tags it has words for, in order. */
    public List<String> getLanguages() {
        return List.copyOf(wordsByLanguage.keySet());
    }

    /** All keys that it has in a language, in order; empty if it does not know the language. */
    public SortedSet<String> keys(String language) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(
                wordsByLanguage.getOrDefault(language, Collections.emptyMap()).keySet()));
    }

    private @org.jspecify.annotations.Nullable String words(String language, String key) {
        return wordsByLanguage.getOrDefault(language, Collections.emptyMap()).get(key);
    }

    /** Read once, when first asked for. */
    private static final class BuiltIn {
        static final PropertiesSource SOURCE = read();

        private static PropertiesSource read() {
            Builder builder = builder();
            for (String language : List.of("en", "es")) {
                for (String part : List.of("values", "documents", "reasons")) {
                    builder.addResource(language, part + "_" + language + ".properties");
                }
            }
            return builder.build();
        }
    }

    /** Collects words; a later text for the same language and key replaces the earlier one. */
    public static final class Builder {
        private final Map<String, Map<String, String>> wordsByLanguage = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Adds the words of one language.
         *
         * @param language a tag such as {@code en} or {@code es-US}
         * @param properties UTF-8 text; read to its end, not closed
         * @throws CeException if the text can't be read
         */
        public Builder add(String language, Reader properties) {
            Properties read = new Properties();
            try {
                read.load(properties);
            } catch (IOException | IllegalArgumentException e) {
                throw new CeException(ReportsError.BAD_PROPERTIES, "words for language '" + language + "'", e);
            }
            Map<String, String> words = wordsByLanguage.computeIfAbsent(language, one -> new LinkedHashMap<>());
            for (String key : new TreeSet<>(read.stringPropertyNames())) {
                words.put(key, read.getProperty(key));
            }
            return this;
        }

        private void addResource(String language, String name) {
            try (InputStream in = PropertiesSource.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new CeException(ReportsError.MISSING_RESOURCE, "no resource '" + name + "'");
                }
                add(language, new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new CeException(ReportsError.MISSING_RESOURCE, "resource '" + name + "'", e);
            }
        }

        public PropertiesSource build() {
            Map<String, Map<String, String>> copy = new LinkedHashMap<>();
            wordsByLanguage.forEach((language, words) -> copy.put(language, new LinkedHashMap<>(words)));
            return new PropertiesSource(copy);
        }
    }
}
