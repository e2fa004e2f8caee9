package org.customizedemployment.rules.packtest.result;

import org.apiguardian.api.API;

/**
 * Something of a pack that a test touches: it expected an answer that this had a part in.
 *
 * @param kind what it is
 * @param what its name, for example {@code us-ct/dds job-development: claim.indirect-cap-reached}
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Touch(Kind kind, String what) {
    /** What of a pack can be touched. */
    public enum Kind {
        /** A rule, by its id. */
        RULE,
        /** What a rule can say: that it passes, that it is not met, or that it is open. */
        ANSWER,
        /** A service of a programme. */
        SERVICE,
        /** A parameter that was read. */
        PARAMETER,
        /** What the terms of a service or an exclusion can lead to, by the code of its reason. */
        BRANCH
    }
}
