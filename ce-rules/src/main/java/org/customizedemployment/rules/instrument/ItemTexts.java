package org.customizedemployment.rules.instrument;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.yaml.Keys;
import org.customizedemployment.spi.text.MessageSource;

/** Collects the words of an instrument, which stand beside what they name; in each language all of them. For one thread. */
final class ItemTexts {
    private final Map<String, Map<String, String>> byKey = new LinkedHashMap<>();
    private final Set<String> languages = new LinkedHashSet<>();

    /** The first text says which languages there are. */
    void read(Keys keys, String key) {
        Optional<Keys> text = keys.keys("text");
        if (text.isEmpty()) {
            keys.required("text", "{en: words, es: words}", word -> word);
            return;
        }
        Map<String, String> words = new LinkedHashMap<>();
        for (String language : text.get().names()) {
            text.get().text(language).ifPresent(word -> words.put(language, word));
        }
        if (languages.isEmpty()) {
            languages.addAll(words.keySet());
        }
        if (!words.keySet().equals(languages)) {
            keys.log()
                    .add(
                            RulesError.MISSING_KEY,
                            text.get().place(),
                            "words in " + words.keySet() + " where the instrument has " + languages,
                            "write each text in the same languages");
        }
        byKey.put(key, words);
    }

    MessageSource messages() {
        Map<String, Map<String, String>> all = new LinkedHashMap<>(byKey);
        // Results hold the keys as codes, whose words are looked for under 'code.'.
        return (key, locale) -> Optional.ofNullable(all.get(key.startsWith("code.") ? key.substring(5) : key))
                .map(words -> words.getOrDefault(locale.toLanguageTag(), words.get(locale.getLanguage())));
    }
}
