package org.customizedemployment.core.work;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.IdSyntax;

/**
 * A kind of task: what a work task asks for and what a person has shown (ICF-T6). The host's own word; profile and workplace match where they
 * use the same one.
 *
 * @param value for example {@code dog-care}
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record TaskKind(@JsonValue String value) implements Comparable<TaskKind> {
    public TaskKind {
        IdSyntax.check("task kind", value);
    }

    /** The one written so. */
    @JsonCreator
    public static TaskKind of(String value) {
        return new TaskKind(value);
    }

    @Override
    public int compareTo(TaskKind other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
