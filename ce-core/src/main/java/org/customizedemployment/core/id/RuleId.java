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

    // By hand, as in the other ids: a record's own go through method handles, which a compiler cannot always see
    // through.
    @Override
    public boolean equals(Object other) {
        return other instanceof RuleId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
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
