package org.customizedemployment.core.entry;

import org.apiguardian.api.API;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * Who said or did it, how, and in which activity.
 *
 * @param how the manner
 * @param by who said, saw or wrote it; null if not supplied
 * @param activity the activity in which it was learned; null if none
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Provenance(
        Manner how, @Nullable ActorId by, @Nullable EntryId activity) {
    public static final Provenance NOT_SUPPLIED = new Provenance(Manner.NOT_SUPPLIED, null, null);

    public static Provenance of(Manner how, ActorId by) {
        return new Provenance(how, by, null);
    }
}
