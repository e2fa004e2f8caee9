package org.customizedemployment.rules.adjudication;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.spi.text.MessageSource;
import org.customizedemployment.spi.text.PropertiesSource;

/**
 * The words for this module's own reason codes, in English and Spanish. A key is the code of a reason, placeholders are its arguments:
 * {@code claim.indirect-cap-reached} with {@code {cap}}. Packs bring the words for their own.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class RulesMessages implements MessageSource {
    private final PropertiesSource words = read();

    /**
     * @throws UncheckedIOException if this library's own jar can't be read
     */
    public RulesMessages() {}

    @Override
    public Optional<String> find(String key, Locale locale) {
        return words.find(key, locale);
    }

    private static PropertiesSource read() {
        PropertiesSource.Builder builder = PropertiesSource.builder();
        for (String language : List.of("en", "es")) {
            builder.add(language, resource("/org/customizedemployment/rules/messages_" + language + ".properties"));
        }
        return builder.build();
    }

    private static byte[] resource(String name) {
        try (InputStream in = RulesMessages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("missing in the jar: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
