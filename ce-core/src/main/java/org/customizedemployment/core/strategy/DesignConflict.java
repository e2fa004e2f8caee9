package org.customizedemployment.core.strategy;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reason.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Why a strategy has no design: constraints that can't all hold.
 *
 * @param strategy the strategy
 * @param scope the job it was tried on; null for the workplace as a whole
 * @param irreducible whether it is shown that any one of them taken away, the others can hold
 * @param constraints the constraints; empty if the solver's limits showed nothing
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DesignConflict(
        StrategyId strategy, @Nullable EntryId scope, boolean irreducible, List<DesignConstraint> constraints) {
    public DesignConflict {
        constraints = List.copyOf(constraints);
    }

    /** Each of them in words for a reader. */
    public List<Reason> reasons() {
        return constraints.stream().map(DesignConstraint::reason).toList();
    }
}
