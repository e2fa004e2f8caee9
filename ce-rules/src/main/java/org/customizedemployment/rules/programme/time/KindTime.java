package org.customizedemployment.rules.programme.time;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.service.ActivityKind;
import org.jspecify.annotations.Nullable;

/**
 * How time of one kind of work is paid within a service: travel, documentation, an appointment to which the person did not come.
 *
 * @param kind the kind of work
 * @param treatment how it is paid
 * @param service under which service it is billed; null unless it is a service of its own
 * @param citations where it comes from; empty: from where the service does
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record KindTime(
        ActivityKind kind,
        KindTreatment treatment,
        @Nullable ServiceCode service,
        List<Citation> citations) {
    private static final List<ActivityKind> TO_BE_STATED = List.of(
            ActivityKind.DOCUMENTATION,
            ActivityKind.TRAVEL,
            ActivityKind.NO_SHOW,
            ActivityKind.CANCELLED,
            ActivityKind.INTERPRETER);

    public KindTime {
        citations = List.copyOf(citations);
    }

    public static KindTime of(ActivityKind kind, KindTreatment treatment) {
        return new KindTime(kind, treatment, null, List.of());
    }

    /** Where the source does not name the kind: work with and for the person is the service itself, the kinds around it are open (SEM-24). */
    public static KindTime unstated(ActivityKind kind) {
        return of(kind, isAround(kind) ? KindTreatment.NOT_STATED : KindTreatment.BILLABLE);
    }

    /** Whether it goes with a service rather than being it: documentation, travel, an appointment missed or called off, an interpreter. */
    public static boolean isAround(ActivityKind kind) {
        return TO_BE_STATED.contains(kind);
    }
}
