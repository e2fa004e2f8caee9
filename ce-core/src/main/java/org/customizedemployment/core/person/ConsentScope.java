package org.customizedemployment.core.person;

import org.apiguardian.api.API;

/** What a consent allows (ICF-T3). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum ConsentScope {
    COLLECT_INFORMATION,
    ACCESS_RECORDS,
    USE_DISCOVERY_INFORMATION,
    TAKE_PHOTOS,
    RELEASE_PHOTOS,
    CONTACT_EMPLOYERS,
    SHARE_WITH_EMPLOYER,
    SHARE_WITH_PROVIDER,
    SHARE_WITH_FUNDER
}
