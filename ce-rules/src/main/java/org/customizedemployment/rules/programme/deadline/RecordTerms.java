package org.customizedemployment.rules.programme.deadline;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.reason.Citation;
import org.jspecify.annotations.Nullable;

/**
 * What must be on record of a service, and by when.
 *
 * @param filing how soon after the service it must be submitted; null: not stated, so any time will do
 * @param note how soon after the service the note on it must be written; null: not stated
 * @param signatures who must have signed the log of it; may be empty
 * @param citations where it comes from
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record RecordTerms(
        @Nullable Deadline filing, @Nullable Deadline note, List<Capacity> signatures, List<Citation> citations) {
    /** The source says nothing. */
    public static final RecordTerms NOT_STATED = new RecordTerms(null, null, List.of(), List.of());

    public RecordTerms {
        signatures = List.copyOf(signatures);
        citations = List.copyOf(citations);
    }
}
