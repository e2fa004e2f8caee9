package org.customizedemployment.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.apiguardian.api.API;

/**
 * Names a human being who says or does something: the job seeker, a relative, staff, an employer's contact. Never a system. An opaque string of the host's, 1 to 120 characters; this library never makes one.
 *
 * @param value for example {@code staff-rivera}
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ActorId(@JsonValue String value) implements Comparable<ActorId> {
    public ActorId {
        IdSyntax.check("actor id", value);
    }

    /** The id written so. */
    @JsonCreator
    public static ActorId of(String value) {
        return new ActorId(value);
    }

    // By hand, as in the other ids: a record's own go through method handles, which a compiler cannot always see
    // through.
    @Override
    public boolean equals(Object other) {
        return other instanceof ActorId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(ActorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
