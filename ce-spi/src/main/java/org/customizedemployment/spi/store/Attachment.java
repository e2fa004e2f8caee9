package org.customizedemployment.spi.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.spi.error.SpiError;

/**
 * A document or photo of a case, without its content. It has no name: names of files tell about people.
 *
 * @param digest the SHA-256 of its content, by which entries refer to it
 * @param mediaType for example {@code image/jpeg}, lower case, without parameters
 * @param size in bytes
 * @param erased whether the content is gone for good
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Attachment(Digest digest, String mediaType, long size, boolean erased) {
    private static final Pattern MEDIA_TYPE =
            Pattern.compile("[a-z0-9][a-z0-9!#$&^_.+-]{0,58}/[a-z0-9][a-z0-9!#$&^_.+-]{0,58}");

    public Attachment {
        checkMediaType(mediaType);
    }

    /** Refuses what is no media type, without repeating it. */
    public static void checkMediaType(String mediaType) {
        if (!MEDIA_TYPE.matcher(mediaType).matches()) {
            throw new CeException(
                    SpiError.BAD_MEDIA_TYPE, "a media type of " + mediaType.length() + " characters that is none");
        }
    }

    /**
     * All bytes of a stream, for stores.
     *
     * @param max the most bytes that the store keeps of one
     * @throws CeException if there are more
     */
    public static byte[] readAll(InputStream content, int max) throws IOException {
        byte[] bytes = content.readNBytes(max);
        if (bytes.length == max && content.read() >= 0) {
            throw new CeException(SpiError.ATTACHMENT_TOO_LARGE, "an attachment of more than " + max + " bytes");
        }
        return bytes;
    }

    /** The same, after erasing. */
    public Attachment withoutContent() {
        return new Attachment(digest, mediaType, size, true);
    }
}
