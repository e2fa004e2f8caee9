package org.customizedemployment.core.discovery;

import org.apiguardian.api.API;

/** Who gives support on the job (ICF-T25, ODEP-I7). Natural ones are declared first. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum SupportGiver {
    CO_WORKER,
    EMPLOYER_TRAINING,
    TECHNOLOGY,
    FAMILY_OR_FRIEND,
    PEER,
    JOB_COACH,
    OTHER
}
