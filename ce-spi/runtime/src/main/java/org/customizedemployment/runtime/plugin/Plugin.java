package org.customizedemployment.runtime.plugin;

import org.apiguardian.api.API;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.jspecify.annotations.Nullable;

/**
 * One provider and what became of it.
 *
 * @param kind what it provides
 * @param descriptor what it says of itself; null if it failed before it could
 * @param priority higher wins
 * @param implementation its class, or the line of its registration if there is no such class
 * @param location the jar or folder it comes from
 * @param origin how it came here
 * @param standing what became of it
 * @param remark why it is shadowed or failed; null if chosen
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Plugin(
        ProviderKind kind,
        @Nullable Descriptor descriptor,
        int priority,
        String implementation,
        String location,
        Origin origin,
        Standing standing,
        @Nullable String remark) {
    /** How a provider came here. What the host passes in wins over what is found. */
    public enum Origin {
        PASSED_IN,
        DISCOVERED,
        BUILT_IN
    }

    /** What became of a provider. */
    public enum Standing {
        CHOSEN,
        SHADOWED,
        FAILED
    }

    /** Its id; its class if it failed before it could say. */
    public String id() {
        return descriptor == null ? implementation : descriptor.id();
    }

    Plugin as(Standing other, @Nullable String why) {
        return new Plugin(kind, descriptor, priority, implementation, location, origin, other, why);
    }
}
