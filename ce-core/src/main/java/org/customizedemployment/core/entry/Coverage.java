package org.customizedemployment.core.entry;

import java.time.LocalDate;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * How much of one kind of entry the case file holds. A rule that concludes from absence needs {@code COMPLETE}, else it can't tell.
 *
 * @param level how much
 * @param through the last day for which it is complete; null for the whole time the case was kept
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Coverage(Level level, @Nullable LocalDate through) {
    public static final Coverage NOT_SUPPLIED = new Coverage(Level.NOT_SUPPLIED, null);
    public static final Coverage PARTIAL = new Coverage(Level.PARTIAL, null);
    public static final Coverage COMPLETE = new Coverage(Level.COMPLETE, null);

    /** How much is there. */
    public enum Level {
        NOT_SUPPLIED,
        PARTIAL,
        COMPLETE
    }

    public static Coverage completeThrough(LocalDate day) {
        return new Coverage(Level.COMPLETE, day);
    }

    /** Whether nothing of this kind up to and including that day is missing. */
    public boolean isCompleteOn(LocalDate day) {
        return level == Level.COMPLETE && (through == null || !day.isAfter(through));
    }
}
