package org.customizedemployment.pack.foundations;

import java.io.IOException;
import java.io.InputStream;
import org.customizedemployment.core.error.CeException;

/** A file that comes with the pack. */
final class Resource {
    private Resource() {}

    /**
     * @throws CeException if the jar lacks it
     */
    static byte[] bytes(String name) {
        try (InputStream in = Resource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new CeException(FoundationsError.MISSING_RESOURCE, "no resource '" + name + "'");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new CeException(FoundationsError.MISSING_RESOURCE, "resource '" + name + "'", e);
        }
    }
}
