package org.customizedemployment.pack.us.ct;

import java.io.IOException;
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

/** The words of this pack, by language. */
final class PackWords implements MessageSource {
    private final Map<String, Properties> byLanguage = new LinkedHashMap<>();

    private PackWords() {}

    static PackWords read(List<String> languages) {
        PackWords all = new PackWords();
        for (String language : languages) {
            Properties words = new Properties();
            String text =
                    new String(PackResource.bytes("messages_" + language + ".properties"), StandardCharsets.UTF_8);
            try {
                words.load(new StringReader(text));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            all.byLanguage.put(language, words);
        }
        return all;
    }

    @Override
    public Optional<String> find(String key, Locale locale) {
        return Optional.ofNullable(byLanguage.get(locale.getLanguage())).map(words -> words.getProperty(key));
    }
}
