package org.customizedemployment.rules.programme.funding;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.funding.FundingMix;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.reason.Citation;
import org.jspecify.annotations.Nullable;

/**
 * How a programme's money is that of several funders (ICF-G3, SEM-27). Braided: in stated shares of every amount. Blended: the programme's funder
 * is the pool, and nobody's share is told any more. Amalgamated: a label and nothing else. A braid in which each minute has one funder is the order
 * of payers, {@link HandOn}.
 *
 * @param mix which of these
 * @param funders whose money it is, at least two; of an amalgamation none need be stated
 * @param shares what each of them pays where it is braided; else null
 * @param label what an amalgamation is called; else null
 * @param citations where it comes from
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record MixedFunding(
        FundingMix mix,
        List<OrganizationId> funders,
        @Nullable CostShares shares,
        @Nullable String label,
        List<Citation> citations) {
    public MixedFunding {
        funders = List.copyOf(funders);
        citations = List.copyOf(citations);
        boolean complete =
                switch (mix) {
                    case BRAIDED -> shares != null && label == null;
                    case BLENDED -> shares == null && label == null && funders.size() > 1;
                    case AMALGAMATED -> shares == null && label != null;
                };
        if (!complete) {
            throw new IllegalArgumentException("a mix that is " + mix + " without what it needs, or with more");
        }
    }

    /** In stated shares. */
    public static MixedFunding braided(CostShares shares, List<Citation> citations) {
        List<OrganizationId> funders =
                shares.shares().stream().map(CostShares.Share::funder).toList();
        return new MixedFunding(FundingMix.BRAIDED, funders, shares, null, citations);
    }

    /** In one pool, which is the programme's funder. */
    public static MixedFunding blended(List<OrganizationId> funders, List<Citation> citations) {
        return new MixedFunding(FundingMix.BLENDED, funders, null, null, citations);
    }

    /** Under a label. */
    public static MixedFunding amalgamated(String label, List<OrganizationId> funders, List<Citation> citations) {
        return new MixedFunding(FundingMix.AMALGAMATED, funders, null, label, citations);
    }
}
