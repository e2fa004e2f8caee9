package org.customizedemployment.core.service;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Bounded;
import org.customizedemployment.core.value.ServiceInterval;
import org.jspecify.annotations.Nullable;

/**
 * When the job seeker was there (SEM-24). Recorded with no times, it means they were not; not recorded at all, it is unknown.
 *
 * @param times the parts of the service at which they were present, in any order
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Presence(@Bounded List<ServiceInterval> times) {
    public static final Presence NOT_PRESENT = new Presence(List.of());

    public Presence(@Nullable List<ServiceInterval> times) {
        this.times = times == null ? List.of() : List.copyOf(times);
    }

    /** Present throughout that time. */
    public static Presence during(ServiceInterval time) {
        return new Presence(List.of(time));
    }
}
