package org.customizedemployment.rules.programme.funding;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.rules.condition.Condition;

/**
 * A set of terms that holds by a date the programme names: that of the referral, of the service, of the first service (ME-3, TX-3). Who came
 * under one finishes under it.
 *
 * @param id names it, for example {@code milestones}
 * @param holds when it does, about the service or milestone that is claimed
 * @param citations where it comes from
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Regime(String id, Condition holds, List<Citation> citations) {
    public Regime {
        citations = List.copyOf(citations);
    }
}
