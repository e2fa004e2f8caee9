package org.customizedemployment.core.entry;

import org.apiguardian.api.API;

/** What a kind of entry is in the world, which says how it may be altered. Any of them may be corrected and erased. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum EntryNature {
    /** Took place once, like an activity: it may turn out to have been recorded wrongly, but it never becomes different from a date on. */
    HAPPENING,
    /** Holds over a time, like a workplace or a plan: it may be different from a date on. */
    STANDING,
    /** Agreed by two sides: only both of them make a next version (SEM-6). */
    TERMS
}
