package org.customizedemployment.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.customizedemployment.core.error.InvalidValueException;
import org.junit.jupiter.api.Test;

class DigestTest {
    private static final String NOTHING = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @Test
    void it_is_the_sha_256_of_the_bytes() {
        assertThat(Digest.of(new byte[0]).value()).isEqualTo(NOTHING);
        assertThat(Digest.of("")).isEqualTo(Digest.parse(NOTHING));
    }

    @Test
    void what_is_no_digest_is_refused() {
        for (String wrong : List.of(
                "",
                "sha256:",
                NOTHING + "0",
                NOTHING.substring(0, NOTHING.length() - 1),
                NOTHING.toUpperCase(Locale.ROOT),
                NOTHING.replace("sha256", "sha512"),
                NOTHING.replace('e', 'g'),
                NOTHING.replace('0', '/'),
                NOTHING.replace('9', ':'),
                NOTHING.replace('a', '`'),
                NOTHING.replace('0', '\u0660'))) {
            assertThatThrownBy(() -> Digest.parse(wrong)).as(wrong).isInstanceOf(InvalidValueException.class);
        }
    }
}
