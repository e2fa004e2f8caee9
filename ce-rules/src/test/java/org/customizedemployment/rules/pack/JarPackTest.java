package org.customizedemployment.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.spi.error.SpiError;
import org.customizedemployment.spi.pack.JarPack;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JarPackTest {
    private final Map<String, String> jar = new TreeMap<>(Map.of(
            "us-xx.yaml", "format: ce-pack/1",
            "words_en.properties", "rule.xx = A rule",
            "words_es.properties", "rule.xx = Una regla"));

    private final class Pack extends JarPack {
        Pack() {
            super(Descriptor.of("us-xx", "1", ProviderKind.PACK), "words", JarPackTest.this::open);
        }
    }

    private @Nullable InputStream open(String name) {
        String text = jar.get(name);
        return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_pack_is_its_yaml_and_its_words_in_both_languages() {
        Pack pack = new Pack();
        assertThat(pack.getFiles()).singleElement().hasToString("us-xx.yaml (17 bytes)");
        assertThat(pack.getMessages().find("rule.xx", Locale.ENGLISH)).contains("A rule");
        assertThat(pack.getMessages().find("rule.xx", Locale.forLanguageTag("es")))
                .contains("Una regla");
        assertThat(pack.getRules()).isEmpty();
    }

    @Test
    void a_jar_that_is_not_whole_is_said_to_be_so_by_the_file_that_lacks() {
        jar.remove("words_es.properties");
        assertThatThrownBy(Pack::new)
                .isInstanceOfSatisfying(
                        CeException.class, e -> assertThat(e.getErrorCode()).isEqualTo(SpiError.MISSING_FILE))
                .hasMessageContaining("words_es.properties");
    }
}
