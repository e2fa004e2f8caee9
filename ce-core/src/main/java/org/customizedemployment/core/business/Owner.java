package org.customizedemployment.core.business;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.ActorId;

/**
 * Who owns a part of a business (SEM-29).
 *
 * @param owner who
 * @param kind what they are to the job seeker
 * @param percent their share, 0 to 100
 * @param decides whether they have a vote in what the business does
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Owner(
        ActorId owner, Kind kind, @Min(0) @Max(100) int percent, boolean decides) {
    /** What an owner is to the job seeker. */
    public enum Kind {
        JOB_SEEKER,
        CO_OWNER,
        FAMILY,
        AGENCY;
    }
}
