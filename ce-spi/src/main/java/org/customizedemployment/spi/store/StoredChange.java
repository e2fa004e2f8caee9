package org.customizedemployment.spi.store;

import java.util.Arrays;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.CommandId;
import org.jspecify.annotations.Nullable;

/** One line of a journal as the store keeps it. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class StoredChange {
    private final long revision;
    private final byte[] payload;
    private final @Nullable CommandId key;

    private StoredChange(long revision, byte[] payload, @Nullable CommandId key) {
        this.revision = revision;
        this.payload = payload;
        this.key = key;
    }

    public static StoredChange of(long revision, byte[] payload) {
        return new StoredChange(revision, payload.clone(), null);
    }

    /** The same, for an append of the changes of several commands: to be remembered under this command's id. */
    public StoredChange withKey(CommandId command) {
        return new StoredChange(revision, payload, command);
    }

    /** The id of its own command; empty: that of the append. Only for appending: what is read back comes without, and equality ignores it. */
    public Optional<CommandId> getKey() {
        return Optional.ofNullable(key);
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
