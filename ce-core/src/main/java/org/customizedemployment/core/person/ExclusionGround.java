package org.customizedemployment.core.person;

import org.apiguardian.api.API;

/**
 * A ground on which someone was turned away or let go, as the organization that did so gave it (IPS-6). Recorded so that it can be seen; none of
 * them is a fact about the person.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum ExclusionGround {
    /** Thought not to be ready for work. */
    READINESS,
    DIAGNOSIS,
    SYMPTOMS,
    SUBSTANCE_USE,
    HOSPITALIZATION,
    HOMELESSNESS,
    LEVEL_OF_DISABILITY,
    LEGAL_INVOLVEMENT,
    /** Nothing about the person: no free place, another region, a conflict of interests. */
    NOT_ABOUT_THE_PERSON
}
