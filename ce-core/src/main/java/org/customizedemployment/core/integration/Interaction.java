package org.customizedemployment.core.integration;

import org.apiguardian.api.API;

/**
 * How much the person deals with others at work, for one part of the worksite, one group of people and one purpose (FED-CIE-2). Only
 * interaction with co-workers without disabilities for the job itself bears on integration; the others are recorded so that nobody
 * has to guess.
 *
 * @param where the work unit, or across the worksite
 * @param with with whom
 * @param purpose for what
 * @param extent as much as others in comparable work, more or less
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Interaction(Where where, With with, Purpose purpose, Extent extent) {
    /** In which part of the worksite. */
    public enum Where {
        WORK_UNIT,
        ACROSS_WORKSITE
    }

    /** With whom. */
    public enum With {
        CO_WORKERS_WITHOUT_DISABILITIES,
        CO_WORKERS_WITH_DISABILITIES,
        SUPERVISORS,
        PAID_SUPPORTERS,
        CUSTOMERS
    }

    /** For what. */
    public enum Purpose {
        PERFORMING_THE_JOB,
        CASUAL
    }

    /** Compared with others in comparable work at the same place. */
    public enum Extent {
        NONE,
        LESS,
        SAME,
        MORE,
        NOT_KNOWN
    }
}
