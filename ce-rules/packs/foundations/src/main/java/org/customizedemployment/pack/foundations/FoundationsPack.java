package org.customizedemployment.pack.foundations;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.pack.foundations.elements.EssentialElements;
import org.customizedemployment.pack.foundations.federal.FederalRules;
import org.customizedemployment.pack.foundations.indicators.Indicators;
import org.customizedemployment.pack.foundations.principles.Principles;
import org.customizedemployment.pack.foundations.shared.SharedPrinciples;
import org.customizedemployment.spi.pack.JarPack;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;

/**
 * The pack {@code foundations}: checks, all of them advice.
 *
 * <ul>
 *   <li>{@code indicators}: ODEP-I1 to I7, job by job; all must be present.
 *   <li>{@code principles}: ODEP-P1 to P11.
 *   <li>{@code essential-elements}: CEE-1 to CEE-4.
 *   <li>{@code federal}: FED-CE-1, FED-CIE-1 to 3, with both prongs of integration as answers of their own.
 *   <li>{@code supported-employment}: FED-SE-1 and 2. {@code timelines}: FED-TIME-1.
 *   <li>{@code conflicts}: where what is asked for pulls apart (SEM-9).
 * </ul>
 *
 * <p>It declares the federal minimum wage as the dated parameter {@code fed.minimum-wage}; those of state and place the agency supplies. Everything is computed from entries, their provenance
 * and their coverage, never from a box that someone ticked; what facts can't show comes out as <em>cannot tell</em> or <em>needs human
 * decision</em>. Thread-safe.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class FoundationsPack extends JarPack {
    private static final Descriptor DESCRIPTOR = new Descriptor(
            "foundations",
            "0.1.0",
            Descriptor.SPI_VERSION,
            ProviderKind.PACK,
            "US",
            List.of(Citation.of("ODEP-I1"), Citation.of("ODEP-P1"), Citation.of("CEE-1"), Citation.of("FED-CIE-1")));

    public FoundationsPack() {
        super(DESCRIPTOR, "messages", name -> FoundationsPack.class.getResourceAsStream(name));
    }

    @Override
    public List<Rule> getRules() {
        List<Rule> rules = new ArrayList<>(Indicators.rules());
        rules.addAll(Principles.rules());
        rules.addAll(SharedPrinciples.rules());
        rules.addAll(EssentialElements.rules());
        rules.addAll(FederalRules.rules());
        return List.copyOf(rules);
    }
}
