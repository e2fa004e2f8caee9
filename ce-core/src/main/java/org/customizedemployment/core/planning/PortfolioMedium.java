package org.customizedemployment.core.planning;

import org.apiguardian.api.API;

/** In what form people show what they bring (CT-24). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum PortfolioMedium {
    PAPER,
    PHOTO_BOOK,
    SLIDES,
    VIDEO,
    AUDIO,
    WEBSITE,
    WORK_SAMPLES,
    OTHER
}
