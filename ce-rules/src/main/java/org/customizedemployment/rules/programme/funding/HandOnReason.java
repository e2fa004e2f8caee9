package org.customizedemployment.rules.programme.funding;

import org.apiguardian.api.API;

/** For what a line moves on to the next payer; there are no others (SEM-27). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum HandOnReason {
    CAP_REACHED,
    NOT_COVERED,
    NOT_AUTHORIZED
}
