package org.customizedemployment.core.employer;

import org.apiguardian.api.API;

/** How sure a need is (SEM-28). Only a confirmed one lets an indicator be met. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum NeedStatus {
    NOTICED,
    INFERRED,
    CONFIRMED_BY_EMPLOYER
}
