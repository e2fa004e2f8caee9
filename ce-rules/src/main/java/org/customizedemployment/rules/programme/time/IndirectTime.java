package org.customizedemployment.rules.programme.time;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.service.ActivityKind;
import org.jspecify.annotations.Nullable;

/**
 * How time without the job seeker is treated (SEM-24).
 *
 * @param treatment billable, within {@code cap} if there is one; not billable; or not stated, then undecided
 * @param kinds the kinds of work that count as indirect; of other kinds, time without the job seeker is undecided
 * @param cap its own cap inside the service's; null: none
 * @param citations where it comes from
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record IndirectTime(
        TimeTreatment treatment,
        List<ActivityKind> kinds,
        @Nullable ParameterId cap,
        List<Citation> citations) {
    /** The source says nothing. */
    public static final IndirectTime NOT_STATED =
            new IndirectTime(TimeTreatment.NOT_STATED, List.of(), null, List.of());

    public IndirectTime {
        kinds = List.copyOf(kinds);
        citations = List.copyOf(citations);
    }
}
