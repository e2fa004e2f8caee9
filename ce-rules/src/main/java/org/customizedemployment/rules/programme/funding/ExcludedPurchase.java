package org.customizedemployment.rules.programme.funding;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reason.Citation;

/**
 * A service that is all-inclusive: while it is bought in an episode, others can't be (TX-1).
 *
 * @param service the all-inclusive one
 * @param excludes what can't be bought beside it; at least one
 * @param citations where it comes from
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ExcludedPurchase(ServiceCode service, List<ServiceCode> excludes, List<Citation> citations) {
    public ExcludedPurchase {
        excludes = List.copyOf(excludes);
        citations = List.copyOf(citations);
    }
}
