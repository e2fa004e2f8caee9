package org.customizedemployment.core.person;

import org.apiguardian.api.API;

/** Where a referral stands (SEM-13). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum ReferralState {
    SENT,
    ACCEPTED,
    DECLINED,
    WITHDRAWN
}
