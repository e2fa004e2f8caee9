package org.customizedemployment.core.proposal;

import org.apiguardian.api.API;

/** What the employer said to a proposal. None of these ends a pursuit by itself. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum ProposalAnswer {
    INTERESTED,
    ACCEPTED,
    WANTS_CHANGES,
    LATER,
    DECLINED
}
