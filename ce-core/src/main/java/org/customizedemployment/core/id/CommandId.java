package org.customizedemployment.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.apiguardian.api.API;

/**
 * Names one command, so that sending it again changes nothing. An opaque string of the host's, 1 to 120 characters; this library never makes one.
 *
 * @param value for example {@code cmd-2026-03-01-7}
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CommandId(@JsonValue String value) implements Comparable<CommandId> {
    public CommandId {
        IdSyntax.check("command id", value);
    }

    /** The id written so. */
    @JsonCreator
    public static CommandId of(String value) {
        return new CommandId(value);
    }

    @Override
    public int compareTo(CommandId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
