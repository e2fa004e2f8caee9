package org.customizedemployment.rules.programme.funding;

import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What a programme says about all its services together.
 *
 * @param regimes sets of terms by a date that it names; empty: it has one
 * @param excluded what can't be bought beside an all-inclusive service; may be empty
 * @param budget how the person's own budget limits money; null: it does not
 * @param handOn who is asked next where it does not pay; null: nobody
 * @param notices what the person is told of each outcome; may be empty
 * @param mix how its money is that of several funders; null: it is that of its own funder
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record FundingTerms(
        List<Regime> regimes,
        List<ExcludedPurchase> excluded,
        @Nullable PersonalBudget budget,
        @Nullable HandOn handOn,
        List<Notice> notices,
        @Nullable MixedFunding mix) {
    /** Nothing is stated. */
    public static final FundingTerms NOT_STATED = new FundingTerms(List.of(), List.of(), null, null, List.of());

    public FundingTerms {
        regimes = List.copyOf(regimes);
        excluded = List.copyOf(excluded);
        notices = List.copyOf(notices);
    }

    /** The money of its own funder. */
    public FundingTerms(
            List<Regime> regimes,
            List<ExcludedPurchase> excluded,
            @Nullable PersonalBudget budget,
            @Nullable HandOn handOn,
            List<Notice> notices) {
        this(regimes, excluded, budget, handOn, notices, null);
    }

    /** The same with money of several funders. */
    public FundingTerms with(MixedFunding several) {
        return new FundingTerms(regimes, excluded, budget, handOn, notices, several);
    }
}
