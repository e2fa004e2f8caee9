package org.customizedemployment.pack.foundations.indicators;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.rule.Rule;

/** All seven, in the order of the source; all must be present (ODEP-I1 to I7). */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Indicators {
    private static final Rule STRATEGIES = TailoredByStrategies.rule();

    private Indicators() {}

    public static List<Rule> rules() {
        return List.of(
                PersonalizedDescription.rule(),
                TangibleContribution.rule(),
                DirectlyPaid.rule(),
                RepresentationOffered.rule(),
                strategies(),
                IndividualizedFunding.rule(),
                SupportsOffered.rule());
    }

    /** ODEP-I5, which the essential elements ask too. */
    public static Rule strategies() {
        return STRATEGIES;
    }
}
