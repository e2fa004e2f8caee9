package org.customizedemployment.pack.us.wi;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.spi.pack.JarPack;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;

/**
 * The pack {@code us-wi}: the programme {@code us-wi/dvr} with milestones that have deadlines: a plan, a hire that is paid more if it comes in time
 * (WI-1), months of retention (WI-2), and staff with approved training (WI-3). All of it is data, in {@code us-wi.yaml}.
 *
 * <p>What was not verified is a parameter without a value, which an agency supplies in a pack that layers over this one; which of two dates starts
 * the clock stays open where they differ. Thread-safe.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class UsWiPack extends JarPack {
    private static final Descriptor DESCRIPTOR = new Descriptor(
            "us-wi",
            "0.1.0",
            Descriptor.SPI_VERSION,
            ProviderKind.PACK,
            "US-WI",
            List.of(Citation.of("WI-1"), Citation.of("WI-2"), Citation.of("WI-3")));

    public UsWiPack() {
        super(DESCRIPTOR, "messages", name -> UsWiPack.class.getResourceAsStream(name));
    }
}
