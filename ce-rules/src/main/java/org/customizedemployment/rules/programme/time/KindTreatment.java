package org.customizedemployment.rules.programme.time;

import org.apiguardian.api.API;

/** How time of one kind of work is paid. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum KindTreatment {
    BILLABLE,
    NOT_BILLABLE,
    /** It is in the rate of the service's other time. */
    INCLUDED,
    /** It is a service of its own. */
    OWN_SERVICE,
    /** The source does not say: its minutes are undecided. */
    NOT_STATED
}
