package org.customizedemployment.core.phase;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.IdSyntax;

/**
 * Names a phase of a process. The case's phase is the team's declared focus; nothing is derived from it (SEM-1).
 *
 * @param value for example {@code discovery}
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PhaseId(@JsonValue String value) implements Comparable<PhaseId> {
    public PhaseId {
        IdSyntax.check("phase id", value);
    }

    /** The id written so. */
    @JsonCreator
    public static PhaseId of(String value) {
        return new PhaseId(value);
    }

    @Override
    public int compareTo(PhaseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
