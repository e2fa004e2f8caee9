package org.customizedemployment.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.apiguardian.api.API;

/**
 * Names an organization: an agency, a provider, a funder. An opaque string of the host's, 1 to 120 characters; this library never makes one.
 *
 * @param value for example {@code us-ct-dds}
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record OrganizationId(@JsonValue String value) implements Comparable<OrganizationId> {
    public OrganizationId {
        IdSyntax.check("organization id", value);
    }

    /** The id written so. */
    @JsonCreator
    public static OrganizationId of(String value) {
        return new OrganizationId(value);
    }

    // By hand, as in the other ids: a record's own go through method handles, which a compiler cannot always see
    // through.
    @Override
    public boolean equals(Object other) {
        return other instanceof OrganizationId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(OrganizationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
