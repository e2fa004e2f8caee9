package org.customizedemployment.core.rule;

import org.apiguardian.api.API;
import org.customizedemployment.core.reason.ArgumentValue;
import org.jspecify.annotations.Nullable;

/**
 * Something that a rule looked at.
 *
 * @param kind what sort of thing
 * @param what which: an entry kind, a date's name, a parameter's id, a register
 * @param found what was there: how many entries, how complete they are, the day, the value; null if nothing was
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record FactRead(Kind kind, String what, @Nullable ArgumentValue found) {
    /** What sort of thing was looked at. */
    public enum Kind {
        /** How complete the case is in a kind of entry. */
        COVERAGE,
        /** Entries of a kind. */
        ENTRIES,
        /** The entry that is judged. */
        SUBJECT,
        /** The case as a whole, or a look-up over it. */
        CASE,
        DATE,
        PARAMETER,
        /** Registers outside the case. */
        REFERENCES
    }
}
