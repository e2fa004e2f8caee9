package org.customizedemployment.core.claim;

import jakarta.validation.Valid;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.PlaceTime;
import org.jspecify.annotations.Nullable;

/**
 * A part of a claim line in which every minute has the same fate for the same reasons.
 *
 * @param from its first minute
 * @param minutes its length
 * @param outcome payable, not payable, undecided or error; never reduced
 * @param indirect whether it is time without the job seeker of a kind that the pack lists (SEM-24)
 * @param reasons why; may be empty only if payable
 * @param citations the requirements those reasons rest on
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ClaimPiece(
        PlaceTime from,
        Minutes minutes,
        LineOutcome outcome,
        boolean indirect,
        List<@Valid Reason> reasons,
        List<Citation> citations) {
    public ClaimPiece(
            PlaceTime from,
            Minutes minutes,
            LineOutcome outcome,
            boolean indirect,
            @Nullable List<Reason> reasons,
            @Nullable List<Citation> citations) {
        this.from = from;
        this.minutes = minutes;
        this.outcome = outcome;
        this.indirect = indirect;
        this.reasons = reasons == null ? List.of() : List.copyOf(reasons);
        this.citations = citations == null ? List.of() : List.copyOf(citations);
    }
}
