package org.customizedemployment.pack.us.wi;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files in this pack's jar. */
final class PackResource {
    private PackResource() {}

    /**
     * @throws UncheckedIOException if the jar is not whole
     */
    static byte[] bytes(String name) {
        try (InputStream in = PackResource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException("not in the jar: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
