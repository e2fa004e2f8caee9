package org.customizedemployment.rules.adjudication;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.apiguardian.api.API;
import org.customizedemployment.spi.text.MessageSource;

/**
 * The library's own words for the reason codes of ce-core and ce-rules, in English and Spanish; any other language gets English. A key is the
 * code of a reason, placeholders are its arguments: {@code claim.indirect-cap-reached} with {@code {cap}}. Packs bring the words for their own.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class RulesMessages implements MessageSource {
    private static final String FILE = "/org/customizedemployment/rules/messages_";
    private static final String SPANISH = "es";

    private final Properties english = read("en");
    private final Properties spanish = read(SPANISH);

    /**
     * @throws UncheckedIOException if this library's own jar can't be read
     */
    public RulesMessages() {}

    @Override
    public Optional<String> find(String key, Locale locale) {
        Properties words = locale.getLanguage().equals(SPANISH) ? spanish : english;
        return Optional.ofNullable(words.getProperty(key)).or(() -> Optional.ofNullable(english.getProperty(key)));
    }

    private static Properties read(String language) {
        String name = FILE + language + ".properties";
        try (InputStream in = RulesMessages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new UncheckedIOException(new IOException("missing in the jar: " + name));
            }
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                Properties words = new Properties();
                words.load(reader);
                return words;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
