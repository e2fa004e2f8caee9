package org.customizedemployment.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.apiguardian.api.API;

/**
 * Names one entry within its case, through all its versions. An opaque string of the host's, 1 to 120 characters; this library never makes one.
 *
 * @param value for example {@code activity-03}
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record EntryId(@JsonValue String value) implements Comparable<EntryId> {
    public EntryId {
        IdSyntax.check("entry id", value);
    }

    /** The id written so. */
    @JsonCreator
    public static EntryId of(String value) {
        return new EntryId(value);
    }

    // By hand, as in the other ids: a record's own go through method handles, which a compiler cannot always see
    // through.
    @Override
    public boolean equals(Object other) {
        return other instanceof EntryId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(EntryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
