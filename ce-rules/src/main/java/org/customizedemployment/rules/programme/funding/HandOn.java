package org.customizedemployment.rules.programme.funding;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.reason.Citation;

/**
 * Who is asked next where this programme does not pay (SEM-27). Never for time that was not delivered, for staff who are not certified, for
 * overlap or for a duplicate.
 *
 * @param to the next programme
 * @param reasons for which of the reasons; at least one
 * @param citations where it comes from
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record HandOn(ProgrammeId to, List<HandOnReason> reasons, List<Citation> citations) {
    public HandOn {
        reasons = List.copyOf(reasons);
        citations = List.copyOf(citations);
    }
}
