package org.customizedemployment.spi.document;

import java.util.Base64;
import org.apiguardian.api.API;

/**
 * An agency's logo, carried within the document; nothing is loaded from elsewhere.
 *
 * @param picture its bytes
 * @param alternative what those hear who do not see it; never empty
 * @param width in pixels
 * @param height in pixels
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Logo(Picture picture, String alternative, int width, int height) {
    /** As the address of an image in HTML. */
    public String dataUri() {
        return "data:" + picture.getMediaType() + ";base64,"
                + Base64.getEncoder().encodeToString(picture.getContent());
    }
}
