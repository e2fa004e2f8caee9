package org.customizedemployment.core.phase;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.IdSyntax;

/**
 * Names a transition of a process.
 *
 * @param value for example {@code start-job-development}
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record TransitionId(@JsonValue String value) implements Comparable<TransitionId> {
    public TransitionId {
        IdSyntax.check("transition id", value);
    }

    /** The id written so. */
    @JsonCreator
    public static TransitionId of(String value) {
        return new TransitionId(value);
    }

    @Override
    public int compareTo(TransitionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
