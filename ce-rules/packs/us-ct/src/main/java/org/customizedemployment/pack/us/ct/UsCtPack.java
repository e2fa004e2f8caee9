package org.customizedemployment.pack.us.ct;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.spi.pack.JarPack;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;

/**
 * The pack {@code us-ct}: the programmes {@code us-ct/ads} (vocational rehabilitation) and {@code us-ct/dds} (developmental services) over the
 * same certification and forms. All of it is data, in {@code us-ct.yaml}.
 *
 * <p>Where Connecticut is silent it says so (<em>not stated</em>) or declares a definition of our own, cited {@code SEM-…}, for the agency to
 * confirm. No rate and no Discovery hours are published: an agency supplies them in a pack that layers over this one. Thread-safe.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class UsCtPack extends JarPack {
    private static final Descriptor DESCRIPTOR = new Descriptor(
            "us-ct",
            "0.1.0",
            Descriptor.SPI_VERSION,
            ProviderKind.PACK,
            "US-CT",
            List.of(Citation.of("CT-4"), Citation.of("CT-28"), Citation.of("CT-29"), Citation.of("CT-37")));

    public UsCtPack() {
        super(DESCRIPTOR, "messages", name -> UsCtPack.class.getResourceAsStream(name));
    }
}
