package org.customizedemployment.core.strategy.offer;

import org.apiguardian.api.API;
import org.customizedemployment.core.reason.Reason;

/**
 * A question that a design leaves for people.
 *
 * @param to whom it is put
 * @param question the question, in codes
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DesignQuestion(To to, Reason question) {
    /** Whom a question is put to. */
    public enum To {
        JOB_SEEKER,
        EMPLOYER,
        TEAM
    }
}
