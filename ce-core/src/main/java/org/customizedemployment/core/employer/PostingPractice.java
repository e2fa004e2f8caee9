package org.customizedemployment.core.employer;

import org.apiguardian.api.API;

/** Whether an employer announces newly created jobs, as it said itself (CT-39). What the law asks is not said here. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum PostingPractice {
    /** It posts every new job. */
    ALWAYS,
    /** It posts no new jobs. */
    NEVER,
    /** It posts some; on what that depends is in its words. */
    DEPENDS,
    /** Nobody asked it yet. */
    NOT_ASKED
}
