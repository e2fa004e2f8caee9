package org.customizedemployment.core.pursuit;

import org.apiguardian.api.API;

/** Who pays the worker (ODEP-I3, SEM-10). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Payer {
    EMPLOYER,
    PROVIDER_AGENCY,
    PAYROLL_AGENT,
    OWN_BUSINESS
}
