package org.customizedemployment.core.choice;

import org.apiguardian.api.API;

/** What a person decided about the course of things (SEM-4). None of these is a failure. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum ChoiceKind {
    /** Decided not to take part in an activity. */
    DECLINES_ACTIVITY,
    /** Decided against an employer. */
    DECLINES_EMPLOYER,
    /** Decided that a proposal or design is not made to an employer. */
    DECLINES_PROPOSAL,
    /** Decided not to take a job that was offered. */
    DECLINES_OFFER,
    /** Decided against a customization strategy. */
    DECLINES_STRATEGY,
    /** Speaks for themselves; that it was offered still counts (ODEP-I4). */
    DECLINES_REPRESENTATION,
    /** Decided that something is not told. */
    DECLINES_DISCLOSURE,
    /** Decided against a support or service. */
    DECLINES_SUPPORT,
    /** Takes a break. */
    PAUSES,
    /** Goes on after a break. */
    RESUMES,
    /** Ends Customized Employment for themselves. */
    LEAVES,
    /** Comes back after having left. */
    RETURNS,
    /** Takes back a consent. */
    WITHDRAWS_CONSENT,
    /** Wants to work with someone else (SEM-8). */
    PREFERS_OTHER_STAFF,
    /** Wants another provider (SEM-8, CT-35). */
    PREFERS_OTHER_PROVIDER
}
