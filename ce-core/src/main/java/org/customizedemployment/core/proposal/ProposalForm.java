package org.customizedemployment.core.proposal;

import org.apiguardian.api.API;

/** How a proposal was made (ICF-T22). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum ProposalForm {
    /** In writing. */
    FORMAL,
    /** In conversation. */
    INFORMAL
}
