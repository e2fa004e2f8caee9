package org.customizedemployment.example.agency;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.spi.pack.JarPack;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;

/** The pack {@code agency}: its file says where the rule in Java is asked. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
// snippet: pack
public final class AgencyPack extends JarPack {
    private static final Descriptor DESCRIPTOR = new Descriptor(
            "agency", "0.1", Descriptor.SPI_VERSION, ProviderKind.PACK, "US", List.of(Citation.of("ICF-T31")));

    public AgencyPack() {
        super(DESCRIPTOR, "messages", AgencyPack.class::getResourceAsStream);
    }

    @Override
    public List<Rule> getRules() {
        return List.of(new BothSidesAsked());
    }
}
// end
