package org.customizedemployment.rules.programme.fee;

import org.apiguardian.api.API;

/** For what a milestone is paid once. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum OncePer {
    PERSON,
    EPISODE,
    AUTHORIZATION,
    /** Each job or business. */
    PURSUIT,
    /** The same days of the same episode and pursuit, as a month of retention. */
    PERIOD
}
