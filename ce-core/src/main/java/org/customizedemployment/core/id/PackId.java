package org.customizedemployment.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.apiguardian.api.API;

/**
 * Names one pack of rules. An opaque string of the host's, 1 to 120 characters; this library never makes one.
 *
 * @param value for example {@code us-ct}
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PackId(@JsonValue String value) implements Comparable<PackId> {
    public PackId {
        IdSyntax.check("pack id", value);
    }

    /** The id written so. */
    @JsonCreator
    public static PackId of(String value) {
        return new PackId(value);
    }

    @Override
    public int compareTo(PackId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
