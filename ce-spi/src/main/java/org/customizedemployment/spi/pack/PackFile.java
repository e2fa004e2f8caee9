package org.customizedemployment.spi.pack;

import java.util.Arrays;
import org.apiguardian.api.API;

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
