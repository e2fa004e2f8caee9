package org.customizedemployment.rules.programme;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reason.Citation;
import org.jspecify.annotations.Nullable;

/**
 * Two services that can't be billed for the same time of the same person (CT-17, SEM-23). For a pair that no exclusion names, the same minutes
 * are still payable once only, and the source does not say for which (SEM-23). Of several that match, the one that names more services counts.
 *
 * @param service one of them; null: any service
 * @param other the other; null: any service
 * @param grain what counts as the same time: the interval, the calendar day, the episode
 * @param precedence which of the two counts where neither is adopted; null: the source does not say, so both are undecided
 * @param citations where it comes from
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Exclusion(
        @Nullable ServiceCode service,
        @Nullable ServiceCode other,
        Grain grain,
        @Nullable ServiceCode precedence,
        List<Citation> citations) {
    public Exclusion {
        citations = List.copyOf(citations);
    }

    /** Which of the two counts where neither is adopted: a service paid by the day takes the day. Null: the source does not say. */
    public @Nullable ServiceCode first() {
        return precedence == null && grain == Grain.PER_DIEM ? service : precedence;
    }

    /** What counts as the same time. */
    public enum Grain {
        INTERVAL,
        CALENDAR_DAY,
        /** The first of the two is paid by the day and takes all of it, unless precedence says otherwise. */
        PER_DIEM,
        /** The whole funding episode: never both in one. */
        EPISODE,
        /** Nothing does: the programme allows the two at the same time. */
        NONE
    }
}
