package org.customizedemployment.spi.plugin;

import org.apiguardian.api.API;

/** Something that a host or a plugin provides. Providers must be thread-safe. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface Provider {
    Descriptor getDescriptor();

    /** Of two with the same kind and id the higher one wins; an equal one is an error naming both. Ours have 0. */
    default int getPriority() {
        return 0;
    }
}
