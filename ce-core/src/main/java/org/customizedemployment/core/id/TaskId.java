package org.customizedemployment.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.apiguardian.api.API;

/**
 * Names one task of practice, for example one of the 31 that {@code core.practice} describes; a process may have its own. An opaque string of
 * the host's, 1 to 120 characters; this library never makes one.
 *
 * @param value for example {@code ICF-T7}
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record TaskId(@JsonValue String value) implements Comparable<TaskId> {
    public TaskId {
        IdSyntax.check("task id", value);
    }

    /** The id written so. */
    @JsonCreator
    public static TaskId of(String value) {
        return new TaskId(value);
    }

    @Override
    public int compareTo(TaskId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
