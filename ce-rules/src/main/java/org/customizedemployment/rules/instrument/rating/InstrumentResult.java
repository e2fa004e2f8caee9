package org.customizedemployment.rules.instrument.rating;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Decision;

/**
 * What a rating shows: a score for each group, and a {@link Decision} that explains it item by item in codes and typed values. There is no total: a
 * service strong in one group is not weak in another by half.
 *
 * @param groups in the instrument's order
 * @param decision of kind <em>check</em>, about no case; each item and group is a finding: <em>met</em> where it could be rated, <em>cannot tell</em> where it
 *     could not or is still to be, <em>not applicable</em> where it is not asked. Met says nothing of how high
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record InstrumentResult(List<GroupScore> groups, Decision decision) {
    public InstrumentResult {
        groups = List.copyOf(groups);
    }

    public Optional<GroupScore> group(String id) {
        return groups.stream().filter(one -> one.group().equals(id)).findFirst();
    }
}
