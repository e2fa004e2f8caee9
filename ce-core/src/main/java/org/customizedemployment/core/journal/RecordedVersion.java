package org.customizedemployment.core.journal;

import org.apiguardian.api.API;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.value.PlaceTime;
import org.jspecify.annotations.Nullable;

/**
 * A version of an entry as it came into the case file, and, if it was wrong or erased, as it left.
 *
 * @param entry the version; of an erased one what is left
 * @param how by which kind of command it came
 * @param revision the journal's line that brought it
 * @param recordedAt when that was recorded
 * @param by who recorded it
 * @param left the line that took it away; null while it stands
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record RecordedVersion(
        Entry entry,
        How how,
        long revision,
        PlaceTime recordedAt,
        ActorId by,
        @Nullable Left left) {
    /** By which kind of command a version came. */
    public enum How {
        IMPORTED,
        RECORDED,
        CHANGED,
        CORRECTED,
        RENEGOTIATED
    }

    /**
     * That a version left the case file.
     *
     * @param erased whether it was erased; else it was corrected
     * @param revision the journal's line
     * @param recordedAt when that was recorded
     * @param by who did it
     */
    public record Left(boolean erased, long revision, PlaceTime recordedAt, ActorId by) {}

    RecordedVersion leaving(boolean erased, Change change) {
        return new RecordedVersion(
                entry,
                how,
                revision,
                recordedAt,
                by,
                new Left(erased, change.revision(), change.recordedAt(), change.by()));
    }
}
