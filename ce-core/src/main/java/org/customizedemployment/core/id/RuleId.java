package org.customizedemployment.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.apiguardian.api.API;

/**
 * Names one rule. The requirement it comes from is its citation, not its id. An opaque string of the host's, 1 to 120 characters; this library never makes one.
 *
 * @param value for example {@code us-ct.final-documents}
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record RuleId(@JsonValue String value) implements Comparable<RuleId> {
    public RuleId {
        IdSyntax.check("rule id", value);
    }

    /** The id written so. */
    @JsonCreator
    public static RuleId of(String value) {
        return new RuleId(value);
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
