package org.customizedemployment.spi.source;

import org.apiguardian.api.API;

/** Why a row can't be an entry. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum SourceFault {
    /** It lacks a value without which the entry says nothing. */
    MISSING_VALUE,
    /** It holds a code that nobody told the source the meaning of. */
    UNKNOWN_CODE,
    /** It holds a value that can't be, as an end before its beginning. */
    BAD_VALUE,
    /** It holds a local time that the clocks of that place showed twice, or never. */
    UNCLEAR_TIME,
    /** It points to a row that is not there, or that could not be read itself. */
    DANGLING,
    /** There is another row under the same id. */
    DUPLICATE,
    /** Reading it failed in another way; the host's own log says how. */
    FAILED
}
