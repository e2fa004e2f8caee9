package org.customizedemployment.core.strategy;

import org.apiguardian.api.API;

/** What a design is the best of, within the model (SEM-28): of the job nothing is claimed. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum DesignObjective {
    /** Most of what fits the person. */
    BEST_FIT,
    /** Most time that current staff get back for their core work, and needed work done that nobody does. */
    MOST_TIME_GIVEN_BACK,
    /** The longest hours. */
    LONGEST_HOURS,
    /** Two people or more share a job: the weaker fit first as good as can be. */
    WEAKER_FIT_FIRST,
    /** The fewest changes that keep what the person needs. */
    FEWEST_CHANGES,
    /** The business as the market study carries it. */
    AS_STUDIED
}
