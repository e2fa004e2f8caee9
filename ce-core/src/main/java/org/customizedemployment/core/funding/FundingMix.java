package org.customizedemployment.core.funding;

import org.apiguardian.api.API;

/** How money of several funders goes together (ICF-G3, SEM-27). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum FundingMix {
    /** Each minute has one funder, or stated shares. */
    BRAIDED,
    /** One pooled source. */
    BLENDED,
    /** Put together in another way; a label only. */
    AMALGAMATED
}
