package org.customizedemployment.pack.foundations.ips;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.rule.Rule;

/** IPS-1 to IPS-8, in the order of the source. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class IpsPrinciples {
    private IpsPrinciples() {}

    public static List<Rule> rules() {
        return List.of(
                CompetitiveJob.rule(),
                EmployersVisited.rule(),
                RapidSearch.rule(),
                TreatmentTeam.rule(),
                BenefitsExplained.rule(),
                ZeroExclusion.rule(),
                SupportInPerson.rule(),
                OwnPreferences.rule());
    }
}
