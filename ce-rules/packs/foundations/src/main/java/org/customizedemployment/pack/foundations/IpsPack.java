package org.customizedemployment.pack.foundations;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.pack.foundations.ips.IpsPrinciples;
import org.customizedemployment.spi.pack.JarPack;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;

/**
 * The pack {@code ips}: Individual Placement and Support (IPS-1 to IPS-8) as a framework of its own, over {@link FoundationsPack}. Its check {@code ips}
 * answers only for a case whose process is {@link org.customizedemployment.core.process.IpsProcess}; for any other all of it is <em>not
 * applicable</em>. Its check {@code conflicts} shows where IPS and Customized Employment ask for different things (SEM-9). All of it is advice.
 * Thread-safe.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class IpsPack extends JarPack {
    private static final Descriptor DESCRIPTOR = new Descriptor(
            "ips",
            "0.1.0",
            Descriptor.SPI_VERSION,
            ProviderKind.PACK,
            "US",
            List.of(Citation.of("IPS-1"), Citation.of("SEM-9")));

    public IpsPack() {
        super(DESCRIPTOR, "ips_messages", name -> IpsPack.class.getResourceAsStream(name));
    }

    @Override
    public List<Rule> getRules() {
        return IpsPrinciples.rules();
    }
}
