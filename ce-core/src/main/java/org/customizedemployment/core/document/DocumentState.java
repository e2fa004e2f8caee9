package org.customizedemployment.core.document;

import org.apiguardian.api.API;

/** Where a document stands (SEM-13). A final one is frozen; a change starts a new version. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum DocumentState {
    DRAFT,
    REVIEWED_BY_PERSON,
    REVIEWED_BY_TEAM,
    FINAL
}
