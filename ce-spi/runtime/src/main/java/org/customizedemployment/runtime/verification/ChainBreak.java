package org.customizedemployment.runtime.verification;

import org.apiguardian.api.API;

/**
 * Where a journal first is not as it was appended.
 *
 * @param revision of the line, or of the one that should be there
 * @param kind what is wrong with it
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ChainBreak(long revision, Kind kind) {
    /** What can be wrong. */
    public enum Kind {
        /** The line's bytes or its header are other ones. */
        ALTERED,
        /** There is no such line any more. */
        MISSING,
        /** What stands there belongs to another revision. */
        REORDERED,
        /** The line stands behind the last one that the case is said to have. */
        ADDED,
        /** The line and its chain fit together, but they are not what someone noted earlier: they were made anew. */
        REWRITTEN
    }
}
