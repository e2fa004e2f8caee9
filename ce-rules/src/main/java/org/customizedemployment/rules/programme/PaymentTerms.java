package org.customizedemployment.rules.programme;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.rules.programme.funding.Regime;

/**
 * On what conditions a service is paid, besides those of time, staff and documents.
 *
 * @param requires rules that must be met, each about the service or milestone that is claimed; may be empty
 * @param regimes the regimes in which it is funded; empty: in all
 * @param included in whose rate it is; empty: it has its own
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PaymentTerms(List<RuleId> requires, List<Regime> regimes, List<Inclusion> included) {
    /** None. */
    public static final PaymentTerms NONE = new PaymentTerms(List.of(), List.of(), List.of());

    public PaymentTerms {
        requires = List.copyOf(requires);
        regimes = List.copyOf(regimes);
        included = List.copyOf(included);
    }
}
