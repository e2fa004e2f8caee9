package org.customizedemployment.spi.store;

import java.util.Arrays;
import org.apiguardian.api.API;

/** One line of a journal as the store keeps it. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class StoredChange {
    private final long revision;
    private final byte[] payload;

    private StoredChange(long revision, byte[] payload) {
        this.revision = revision;
        this.payload = payload;
    }

    public static StoredChange of(long revision, byte[] payload) {
        return new StoredChange(revision, payload.clone());
    }

    public long getRevision() {
        return revision;
    }

    /** A copy of the bytes. */
    public byte[] getPayload() {
        return payload.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredChange that && revision == that.revision && Arrays.equals(payload, that.payload);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(revision) + Arrays.hashCode(payload);
    }

    /** No content. */
    @Override
    public String toString() {
        return "StoredChange{" + revision + ", " + payload.length + " bytes}";
    }
}
