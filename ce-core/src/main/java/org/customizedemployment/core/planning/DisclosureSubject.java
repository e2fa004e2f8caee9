package org.customizedemployment.core.planning;

import org.apiguardian.api.API;

/** What may be told to an employer, item by item (ICF-T15). The default is nothing. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum DisclosureSubject {
    NAME,
    CONTRIBUTIONS,
    INTERESTS,
    CONDITIONS,
    PHOTO,
    SUPPORT_ON_THE_JOB,
    REPRESENTATIVE_NAME,
    PROVIDER_BRANDING,
    DISABILITY
}
