package org.customizedemployment.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.apiguardian.api.API;

/**
 * Names one funder's programme within a pack. An opaque string of the host's, 1 to 120 characters; this library never makes one.
 *
 * @param value for example {@code us-ct/dds}
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ProgrammeId(@JsonValue String value) implements Comparable<ProgrammeId> {
    public ProgrammeId {
        IdSyntax.check("programme id", value);
    }

    /** The id written so. */
    @JsonCreator
    public static ProgrammeId of(String value) {
        return new ProgrammeId(value);
    }

    @Override
    public int compareTo(ProgrammeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
