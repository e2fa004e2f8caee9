package org.customizedemployment.core.design;

import org.apiguardian.api.API;
import org.customizedemployment.core.id.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the part of a task that the new job does not take (SEM-29).
 *
 * @param kind stays, moves, is dropped by the employer, or nothing is left
 * @param job the job it stays with or moves to; null if dropped or nothing is left
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Remainder(Kind kind, @Nullable EntryId job) {
    /** The new job takes all of the task. */
    public static final Remainder NONE_LEFT = new Remainder(Kind.NONE_LEFT, null);

    /** What becomes of it. */
    public enum Kind {
        NONE_LEFT,
        STAYS_WITH,
        MOVES_TO,
        EMPLOYER_DROPS
    }

    /** The rest stays with that job. */
    public static Remainder staysWith(EntryId job) {
        return new Remainder(Kind.STAYS_WITH, job);
    }
}
