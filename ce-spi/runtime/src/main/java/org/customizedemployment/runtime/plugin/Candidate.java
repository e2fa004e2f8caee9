package org.customizedemployment.runtime.plugin;

import java.security.CodeSource;
import java.util.function.Consumer;
import org.customizedemployment.runtime.plugin.Plugin.Origin;
import org.customizedemployment.runtime.plugin.Plugin.Standing;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.Provider;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.jspecify.annotations.Nullable;

/** A provider, if there is one, and what the report says of it. */
record Candidate<P extends Provider>(@Nullable P provider, Plugin plugin) {
    /** Asks a provider who it is; one that can't say so, or was written for other contracts, failed. */
    static <P extends Provider> Candidate<P> of(P provider, ProviderKind kind, Origin origin, Consumer<P> probe) {
        String name = provider.getClass().getName();
        String location = location(provider.getClass());
        try {
            Descriptor descriptor = provider.getDescriptor();
            int priority = provider.getPriority();
            Plugin plugin = new Plugin(kind, descriptor, priority, name, location, origin, Standing.CHOSEN, null);
            if (descriptor.kind() != kind) {
                return failed(plugin, "it says that it provides " + descriptor.kind());
            }
            if (descriptor.spiVersion() != Descriptor.SPI_VERSION) {
                return failed(
                        plugin,
                        "it was written for version " + descriptor.spiVersion()
                                + " of the contracts, these are version " + Descriptor.SPI_VERSION);
            }
            probe.accept(provider);
            return new Candidate<>(provider, plugin);
        } catch (RuntimeException | LinkageError e) {
            return failed(kind, name, location, origin, e);
        }
    }

    static <P extends Provider> Candidate<P> failed(
            ProviderKind kind, String implementation, String location, Origin origin, Throwable cause) {
        Throwable root = cause.getCause() == null ? cause : cause.getCause();
        String remark = "it failed with " + root.getClass().getSimpleName()
                + (root instanceof LinkageError || cause == root ? ": " + root.getMessage() : "");
        return new Candidate<>(
                null, new Plugin(kind, null, 0, implementation, location, origin, Standing.FAILED, remark));
    }

    private static <P extends Provider> Candidate<P> failed(Plugin plugin, String why) {
        return new Candidate<>(null, plugin.as(Standing.FAILED, why));
    }

    static String location(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return source == null || source.getLocation() == null
                ? "the Java platform"
                : source.getLocation().toString();
    }

    Candidate<P> shadowedBy(Plugin winner) {
        return new Candidate<>(
                null,
                plugin.as(Standing.SHADOWED, "shadowed by " + winner.implementation() + " in " + winner.location()));
    }
}
