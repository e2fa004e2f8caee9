package org.customizedemployment.core.journal;

import org.apiguardian.api.API;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.PlaceTime;
import org.jspecify.annotations.Nullable;

/**
 * What a field said, on both time axes: on which days it was true in the world, and during which time the case file said so.
 *
 * <pre>{@code
 * history.field(Employment.TYPE, job, Employment::getWage);
 * // USD 15.00 per hour, from 2026-01-05,                  in the case file from 5 January to 2 March
 * // USD 15.00 per hour, from 2026-01-05 until 2026-02-28, in the case file since 2 March
 * // USD 16.25 per hour, from 2026-03-01,                  in the case file since 2 March
 * }</pre>
 *
 * @param value what it said
 * @param effective the days on which it is true, as the case file had it in that time
 * @param recordedFrom since when the case file said so
 * @param recordedUntil from when it no longer said so; null: it still does
 * @param version the version that says it
 * @param by who recorded it
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record FieldValue<V>(
        V value,
        EffectiveRange effective,
        PlaceTime recordedFrom,
        @Nullable PlaceTime recordedUntil,
        EntryRef version,
        ActorId by) {
    FieldValue<V> until(PlaceTime end) {
        return new FieldValue<>(value, effective, recordedFrom, end, version, by);
    }
}
