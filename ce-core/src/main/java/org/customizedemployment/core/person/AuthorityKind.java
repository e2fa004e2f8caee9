package org.customizedemployment.core.person;

import org.apiguardian.api.API;

/** By what right someone acts for or beside the person (SEM-3). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum AuthorityKind {
    SELF,
    SUPPORTED_DECISION_MAKER,
    AGENT,
    LIMITED_GUARDIAN,
    FULL_GUARDIAN,
    PARENT_OF_MINOR
}
