package org.customizedemployment.pack.foundations.principles;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.rule.Rule;

/**
 * The principles that recorded facts can say something about (ODEP-P1 to P5, P8). Whether a job promises advancement (P6), is truly integrated
 * (P7), whether self-employment was a real choice (P9), whether people are grouped (P10) and services coordinated (P11) no entry of one case
 * shows yet; a rule that only looked as if it knew would be worse than none.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Principles {
    private Principles() {}

    public static List<Rule> rules() {
        return List.of(
                new VoluntaryRule(),
                new BothSidesRule(),
                new JobSeekerLeadsRule(),
                new JobSeekerPlansRule(),
                new ExplorationFirstRule(),
                new GoingRateRule());
    }
}
