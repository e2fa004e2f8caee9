package org.customizedemployment.pack.foundations.elements;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.rule.Rule;

/** The essential elements CEE-1 to CEE-4. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class EssentialElements {
    private static final Rule REPRESENTATIVE = ChosenRepresentative.rule();

    private EssentialElements() {}

    public static List<Rule> rules() {
        return List.of(CustomizedEmployment.rule(), DiscoveryDocument.rule(), PlanOrigins.rule(), representative());
    }

    /** CEE-4, which the federal definition asks too. */
    public static Rule representative() {
        return REPRESENTATIVE;
    }
}
