package org.customizedemployment.rules.programme.fee;

import java.math.BigDecimal;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.reason.Citation;

/**
 * A share of a milestone's fee that is paid by itself.
 *
 * @param id names it in answers
 * @param share of one, for example 0.4; all portions together make 1
 * @param requires the rules that must be met for it; may be empty
 * @param citations where it comes from
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record FeePortion(String id, BigDecimal share, List<RuleId> requires, List<Citation> citations) {
    public FeePortion {
        requires = List.copyOf(requires);
        citations = List.copyOf(citations);
    }
}
