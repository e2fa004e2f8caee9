package org.customizedemployment.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.apiguardian.api.API;

/**
 * Names one person's case within one store. An opaque string of the host's, 1 to 120 characters; this library never makes one.
 *
 * @param value for example {@code case-0017}
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CaseId(@JsonValue String value) implements Comparable<CaseId> {
    public CaseId {
        IdSyntax.check("case id", value);
    }

    /** The id written so. */
    @JsonCreator
    public static CaseId of(String value) {
        return new CaseId(value);
    }

    @Override
    public int compareTo(CaseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
