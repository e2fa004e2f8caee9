package org.customizedemployment.example.strategy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.strategy.CustomizationStrategy;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.customizedemployment.spi.strategy.StrategyProvider;
import org.customizedemployment.spi.text.PropertiesSource;

/** Brings {@link OtherTimes}, and the words for its reasons. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class OtherTimesProvider implements StrategyProvider {
    @Override
    public Descriptor getDescriptor() {
        return Descriptor.of("other-times", "0.1", ProviderKind.STRATEGIES);
    }

    @Override
    public List<CustomizationStrategy> getStrategies() {
        return List.of(new OtherTimes());
    }

    /** In English and Spanish; a host adds them to its own. */
    public static PropertiesSource words() {
        PropertiesSource.Builder words = PropertiesSource.builder();
        for (String language : List.of("en", "es")) {
            try (InputStream in = OtherTimesProvider.class.getResourceAsStream("words_" + language + ".properties")) {
                if (in == null) {
                    throw new IllegalStateException("no words in '" + language + "'");
                }
                words.add(language, in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return words.build();
    }
}
