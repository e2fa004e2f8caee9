package org.customizedemployment.rules.programme.cap;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.ServiceComponent;

/**
 * Which minutes draw on a cap.
 *
 * @param indirect whether indirect ones only (SEM-24)
 * @param kinds of these kinds of work only; empty: of any
 * @param components of these components only; empty: of any
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CapPart(boolean indirect, List<ActivityKind> kinds, List<ServiceComponent> components) {
    /** All of them. */
    public static final CapPart ALL = new CapPart(false, List.of(), List.of());

    /** Time without the job seeker of the kinds that the programme lists. */
    public static final CapPart INDIRECT = new CapPart(true, List.of(), List.of());

    public CapPart {
        kinds = List.copyOf(kinds);
        components = List.copyOf(components);
    }

    /** Whether minutes of that kind draw on it. */
    public boolean includes(boolean isIndirect, ActivityKind kind, ServiceComponent component) {
        return (!indirect || isIndirect)
                && (kinds.isEmpty() || kinds.contains(kind))
                && (components.isEmpty() || components.contains(component));
    }
}
