package org.customizedemployment.pack.foundations.federal;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.rule.Rule;

/** What federal law and guidance define and time: FED-CE-1, FED-CIE-1 to 3, FED-SE-1 and 2, FED-TIME-1. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class FederalRules {
    private FederalRules() {}

    public static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        rules.add(FederalDefinition.rule());
        rules.add(CompetitivePay.rule());
        rules.addAll(Integration.rules());
        rules.add(EmployeeBenefits.rule());
        rules.addAll(SupportedEmployment.rules());
        rules.add(ExtendedServices.rule());
        rules.addAll(Timelines.rules());
        return rules;
    }
}
