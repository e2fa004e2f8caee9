package org.customizedemployment.core.pursuit;

import org.apiguardian.api.API;

/** How an employer was contacted. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum ContactMethod {
    VISIT,
    TELEPHONE,
    MESSAGE,
    LETTER,
    INTRODUCTION
}
