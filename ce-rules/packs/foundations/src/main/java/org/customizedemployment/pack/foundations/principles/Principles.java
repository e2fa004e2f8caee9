package org.customizedemployment.pack.foundations.principles;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.rule.Rule;

/** The principles of who leads, who agrees and what is paid (ODEP-P1 to P5, P8); the others are in {@code shared}. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Principles {
    private Principles() {}

    public static List<Rule> rules() {
        return List.of(
                Voluntary.rule(),
                BothSides.rule(),
                JobSeekerLeads.rule(),
                JobSeekerPlans.rule(),
                ExplorationFirst.rule(),
                GoingRate.rule());
    }
}
