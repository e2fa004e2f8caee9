package org.customizedemployment.spi.document;

import java.util.Arrays;
import org.apiguardian.api.API;

/**
 * The bytes of a picture, as they may be shown: what a camera noted beside the picture, such as place, owner and time, is not in them.
 * Handed to a format by {@code FormatTools.picture}. Immutable.
 *
 * <pre>{@code
 * new Picture("image/png", bytes)
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Picture {
    private final String mediaType;
    private final byte[] content;

    /**
     * @param mediaType {@code image/png} or {@code image/jpeg}
     * @param content copied
     */
    public Picture(String mediaType, byte[] content) {
        this.mediaType = mediaType;
        this.content = content.clone();
    }

    public String getMediaType() {
        return mediaType;
    }

    /** A copy. */
    public byte[] getContent() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture that
                && mediaType.equals(that.mediaType)
                && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return 31 * mediaType.hashCode() + Arrays.hashCode(content);
    }

    /** Without the bytes. */
    @Override
    public String toString() {
        return "Picture{" + mediaType + ", " + content.length + " bytes}";
    }
}
