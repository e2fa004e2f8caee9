package org.customizedemployment.core.work;

import org.apiguardian.api.API;

/** What pay goes by. Pieces and tips are flagged when tasks move, as they move pay along (SEM-29). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum PayBasis {
    TIME,
    SALARY,
    PIECE,
    TIPS,
    COMMISSION
}
