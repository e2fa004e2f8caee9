package org.customizedemployment.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.apiguardian.api.API;

/**
 * Names one dated parameter of a pack. An opaque string of the host's, 1 to 120 characters; this library never makes one.
 *
 * @param value for example {@code us-ct.job-development.cap}
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ParameterId(@JsonValue String value) implements Comparable<ParameterId> {
    public ParameterId {
        IdSyntax.check("parameter id", value);
    }

    /** The id written so. */
    @JsonCreator
    public static ParameterId of(String value) {
        return new ParameterId(value);
    }

    // By hand, as in the other ids: a record's own go through method handles, which a compiler cannot always see
    // through.
    @Override
    public boolean equals(Object other) {
        return other instanceof ParameterId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(ParameterId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
