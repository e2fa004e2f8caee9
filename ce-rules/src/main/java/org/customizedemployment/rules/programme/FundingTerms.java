package org.customizedemployment.rules.programme;

import java.util.List;
import org.apiguardian.api.API;

/**
 * What a programme says about all its services together.
 *
 * @param regimes sets of terms by a date that it names; empty: it has one
 * @param excluded what can't be bought beside an all-inclusive service; may be empty
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record FundingTerms(List<Regime> regimes, List<ExcludedPurchase> excluded) {
    /** Nothing is stated. */
    public static final FundingTerms NOT_STATED = new FundingTerms(List.of(), List.of());

    public FundingTerms {
        regimes = List.copyOf(regimes);
        excluded = List.copyOf(excluded);
    }
}
