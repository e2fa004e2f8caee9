package org.customizedemployment.pack.us.me;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.spi.pack.JarPack;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;

/**
 * The pack {@code us-me}: the programme {@code us-me/vr} with two sets of terms, of which the date of the referral decides (ME-3): milestones in
 * two tiers (ME-2), and rates by the hour since 1 October 2016 (ME-1). All of it is data, in {@code us-me.yaml}.
 *
 * <p>What was not verified is a parameter without a value, which an agency supplies in a pack that layers over this one. Thread-safe.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class UsMePack extends JarPack {
    private static final Descriptor DESCRIPTOR = new Descriptor(
            "us-me",
            "0.1.0",
            Descriptor.SPI_VERSION,
            ProviderKind.PACK,
            "US-ME",
            List.of(Citation.of("ME-1"), Citation.of("ME-2"), Citation.of("ME-3"), Citation.of("ME-4")));

    public UsMePack() {
        super(DESCRIPTOR, "messages", name -> UsMePack.class.getResourceAsStream(name));
    }
}
