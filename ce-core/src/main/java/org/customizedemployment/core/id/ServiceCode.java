package org.customizedemployment.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.apiguardian.api.API;

/**
 * Names one service that a programme funds. An opaque string of the host's, 1 to 120 characters; this library never makes one.
 *
 * @param value for example {@code job-development}
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ServiceCode(@JsonValue String value) implements Comparable<ServiceCode> {
    public ServiceCode {
        IdSyntax.check("service code", value);
    }

    /** The id written so. */
    @JsonCreator
    public static ServiceCode of(String value) {
        return new ServiceCode(value);
    }

    // By hand, as in the other ids: a record's own go through method handles, which a compiler cannot always see
    // through.
    @Override
    public boolean equals(Object other) {
        return other instanceof ServiceCode that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(ServiceCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
