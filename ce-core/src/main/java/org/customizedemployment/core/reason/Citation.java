package org.customizedemployment.core.reason;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.IdSyntax;

/**
 * The requirement that something rests on: {@code CT-28} for a source's, {@code SEM-24} for a definition of our own.
 *
 * @param value the requirement's id
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Citation(@JsonValue String value) implements Comparable<Citation> {
    private static final String OWN = "SEM-";

    public Citation {
        IdSyntax.check("citation", value);
    }

    @JsonCreator
    public static Citation of(String value) {
        return new Citation(value);
    }

    /** Whether it is a definition of this library, not a source's. Readers must not take it for the agency's. */
    public boolean ownDefinition() {
        return value.startsWith(OWN);
    }

    @Override
    public int compareTo(Citation other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
