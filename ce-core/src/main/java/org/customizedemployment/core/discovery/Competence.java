package org.customizedemployment.core.discovery;

import org.apiguardian.api.API;

/** How a person does a kind of task, as seen or told; never a grade of the person (ICF-D4, SEM-20). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Competence {
    /** Does it, as well as anyone asks for. */
    DOES_IT,
    /** Does it with support. */
    WITH_SUPPORT,
    /** Is learning it or wants to learn it. */
    LEARNING
}
