package org.customizedemployment.rules.programme.deadline;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.rules.programme.time.Allowance;
import org.jspecify.annotations.Nullable;

/**
 * What an authorization has to be (SEM-13, SEM-26).
 *
 * @param required whether a line must draw on one
 * @param verbal whether service may begin on one given by word; not stated: undecided
 * @param writtenWithin how soon after the word it must be in writing; null: not stated, so service on the word alone is undecided
 * @param retroactive whether one given after the service covers it; not stated: undecided
 * @param retroactiveWithin how soon after the service it must then be in writing; null: no limit is stated
 * @param obligated whether the money must have been set aside before the service
 * @param approvals who must have approved it, in this order; may be empty
 * @param citations where it comes from
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record AuthorizationTerms(
        boolean required,
        Allowance verbal,
        @Nullable Deadline writtenWithin,
        Allowance retroactive,
        @Nullable Deadline retroactiveWithin,
        boolean obligated,
        List<Capacity> approvals,
        List<Citation> citations) {
    /** The source says nothing. */
    public static final AuthorizationTerms NOT_STATED = new AuthorizationTerms(
            false, Allowance.NOT_STATED, null, Allowance.NOT_STATED, null, false, List.of(), List.of());

    public AuthorizationTerms {
        approvals = List.copyOf(approvals);
        citations = List.copyOf(citations);
    }
}
