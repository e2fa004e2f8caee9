package org.customizedemployment.pack.foundations.elements;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.rule.Rule;

/**
 * The essential elements CEE-2 to CEE-4. CEE-1 is a question of eligibility and of true integration, which people decide (SEM-20).
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class EssentialElements {
    private EssentialElements() {}

    public static List<Rule> rules() {
        return List.of(new DiscoveryDocumentRule(), new PlanOriginsRule(), new ChosenRepresentativeRule());
    }
}
