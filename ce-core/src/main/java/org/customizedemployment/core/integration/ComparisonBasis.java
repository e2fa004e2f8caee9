package org.customizedemployment.core.integration;

import org.apiguardian.api.API;

/** What a comparison of pay rests on (FED-CIE-1, ODEP-P8). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum ComparisonBasis {
    /** What this employer pays others in the same or similar work. */
    SAME_EMPLOYER,
    /** The going rate for such work in the area. */
    PREVAILING_RATE,
    /** What owners of like businesses earn. */
    LIKE_BUSINESSES
}
