package org.customizedemployment.core.person;

import org.apiguardian.api.API;

/** The determination that a programme made (CEE-1, FED-CE-1); a fact of that programme, not of the person. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum SignificanceOfDisability {
    NOT_SIGNIFICANT,
    SIGNIFICANT,
    MOST_SIGNIFICANT
}
