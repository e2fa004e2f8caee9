package org.customizedemployment.core.integration;

import org.apiguardian.api.API;

/** What kind of place the work is done at; a fact, not a verdict (FED-CIE-2). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum WorkSetting {
    /** At a business or organization that anyone might work for or deal with. */
    BUSINESS_IN_COMMUNITY,
    /** From home, as others in such work do. */
    HOME,
    /** At the person's own business. */
    OWN_BUSINESS,
    /** At a place that a provider of disability services runs. */
    PROVIDER_RUN,
    /** In a group of people with disabilities placed with an employer. */
    GROUP_PLACEMENT,
    /** Elsewhere; the notes say where. */
    OTHER
}
