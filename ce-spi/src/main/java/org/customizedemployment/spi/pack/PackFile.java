package org.customizedemployment.spi.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.spi.error.SpiError;
import org.jspecify.annotations.Nullable;

/** One file of a pack, as bytes; named as problems shall name it. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PackFile {
    private final String name;
    private final byte[] content;

    private PackFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /**
     * @param name for example {@code us-ct.yaml}
     */
    public static PackFile of(String name, byte[] content) {
        return new PackFile(name, content.clone());
    }

    /**
     * A file that comes with a jar.
     *
     * @param name its name there
     * @param jar gives a file of that jar, null if there is none: {@code name -> MyPack.class.getResourceAsStream(name)}
     * @throws CeException if it is not there or can't be read
     */
    public static PackFile read(String name, Function<String, @Nullable InputStream> jar) {
        try (InputStream in = jar.apply(name)) {
            if (in == null) {
                throw new CeException(SpiError.MISSING_FILE, "no file '" + name + "'");
            }
            return new PackFile(name, in.readAllBytes());
        } catch (IOException e) {
            throw new CeException(SpiError.MISSING_FILE, "file '" + name + "'", e);
        }
    }

    public String getName() {
        return name;
    }

    /** A copy of the bytes. */
    public byte[] getContent() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PackFile that && name.equals(that.name) && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return name + " (" + content.length + " bytes)";
    }
}
