package org.customizedemployment.core.business;

import org.apiguardian.api.API;

/** Who buys. Selling only to a former employer is flagged: it may be a job under another name (SEM-29). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum CustomerBase {
    SEVERAL,
    ONE,
    ONLY_FORMER_EMPLOYER,
    NOT_STATED
}
