package org.customizedemployment.pack.foundations;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.spi.text.MessageSource;

/** The words of the pack, by language. */
final class PackMessages implements MessageSource {
    private final Map<String, Map<String, String>> byLanguage;

    private PackMessages(Map<String, Map<String, String>> byLanguage) {
        this.byLanguage = byLanguage;
    }

    static PackMessages read(String... languages) {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        for (String language : languages) {
            all.put(language, words("messages_" + language + ".properties"));
        }
        return new PackMessages(all);
    }

    private static Map<String, String> words(String resource) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(new String(Resource.bytes(resource), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new CeException(FoundationsError.MISSING_RESOURCE, "resource '" + resource + "'", e);
        }
        Map<String, String> words = new LinkedHashMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }

    @Override
    public Optional<String> find(String key, Locale locale) {
        return Optional.ofNullable(byLanguage.get(locale.getLanguage())).map(words -> words.get(key));
    }
}
