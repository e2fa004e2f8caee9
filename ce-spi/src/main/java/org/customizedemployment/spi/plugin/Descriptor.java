package org.customizedemployment.spi.plugin;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.IdSyntax;
import org.customizedemployment.core.reason.Citation;
import org.jspecify.annotations.Nullable;

/**
 * What a provider says of itself.
 *
 * @param id stable, unique within its kind, for example {@code us-ct}
 * @param version its version, for example {@code 0.1.0}
 * @param spiVersion the version of these contracts it was written for; {@link #SPI_VERSION} today
 * @param kind what it provides
 * @param jurisdiction for example {@code US-CT}; null if it is for none in particular
 * @param citations the sources it comes from; may be empty
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Descriptor(
        String id,
        String version,
        int spiVersion,
        ProviderKind kind,
        @Nullable String jurisdiction,
        List<Citation> citations) {
    /** The version of the contracts in this module. */
    public static final int SPI_VERSION = 1;

    public Descriptor {
        IdSyntax.check("provider id", id);
        citations = List.copyOf(citations);
    }

    /** For no jurisdiction in particular, without citations. */
    public static Descriptor of(String id, String version, ProviderKind kind) {
        return new Descriptor(id, version, SPI_VERSION, kind, null, List.of());
    }
}
