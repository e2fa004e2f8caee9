package org.customizedemployment.core.reason;

import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Words;

/**
 * Something that would have to be there for an answer.
 *
 * @param kind what sort of thing
 * @param what its name: an entry kind, a parameter id, a date name, a document type
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Missing(Kind kind, @Words String what) {
    /** What sort of thing is missing. */
    public enum Kind {
        /** Entries of a kind, or their completeness. */
        ENTRIES,
        /** A value that an agency must supply. */
        PARAMETER,
        /** A date that must be given with the request. */
        DATE,
        /** A register or other reference outside the case. */
        REFERENCE,
        /** A document in a certain state. */
        DOCUMENT,
        /** A decision by a human being. */
        HUMAN_DECISION
    }
}
