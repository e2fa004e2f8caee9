package org.customizedemployment.core.caseload;

import org.apiguardian.api.API;

/** What a caseload is counted by; each has figures with keys of their own. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Figure {
    /** By the phase declared; the key is the phase, or empty. */
    PHASE,
    /** By what is most urgent; the key is the word of a {@link Deadline}. */
    DEADLINE,
    /** By what is overdue; the key is the word of a kind of the to-do list. */
    OVERDUE,
    /** By whether they work; the key is the word of a {@link Work}. */
    WORK,
    /** By hours a week; the key is the word of a {@link WeeklyHours}. */
    WEEKLY,
    /** By service with an authorization in force. */
    AUTHORIZED,
    /** By cap. */
    CAP
}
