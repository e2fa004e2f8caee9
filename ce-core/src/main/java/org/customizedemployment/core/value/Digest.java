package org.customizedemployment.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.error.InvalidValueException;

/**
 * The SHA-256 of some bytes, by which a decision names exactly what it was made with.
 *
 * @param value {@code sha256:} and 64 lower-case hexadecimal digits
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Digest(@JsonValue String value) {
    private static final String ALGORITHM = "sha256:";
    private static final int LENGTH = ALGORITHM.length() + 64;

    public Digest {
        if (!isDigest(value)) {
            throw new InvalidValueException(CoreError.BAD_DIGEST, "digest of " + value.length() + " characters");
        }
    }

    @JsonCreator
    public static Digest parse(String value) {
        return new Digest(value);
    }

    public static Digest of(byte[] bytes) {
        try {
            return new Digest(ALGORITHM
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static boolean isDigest(String value) {
        boolean is = value.length() == LENGTH && value.startsWith(ALGORITHM);
        for (int i = ALGORITHM.length(); is && i < LENGTH; i++) {
            char digit = value.charAt(i);
            is = (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f');
        }
        return is;
    }

    /** Of the text in UTF-8. */
    public static Digest of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return value;
    }
}
