package org.customizedemployment.core.strategy.offer;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.strategy.DesignConflict;

/**
 * A small set of different designs for people to choose from, in a neutral, stable order (times, then tasks): the first is not the best. Within
 * the model none of them is worse than another along fit, value and hours together.
 *
 * @param designs the designs
 * @param conflicts where a strategy has none, what stands against one another
 * @param unsound what a strategy proposed and the checker did not let through; empty unless a strategy is wrong
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DesignSet(List<ProposedDesign> designs, List<DesignConflict> conflicts, List<ProposedDesign> unsound) {
    public DesignSet {
        designs = List.copyOf(designs);
        conflicts = List.copyOf(conflicts);
        unsound = List.copyOf(unsound);
    }

    /** The same designs sorted by the person's own priorities, the first counting most; ties stay in the neutral order. */
    public DesignSet sortedBy(List<DesignPriority> priorities) {
        List<ProposedDesign> sorted = new ArrayList<>(designs);
        for (int i = priorities.size() - 1; i >= 0; i--) {
            sorted.sort(priorities.get(i).order());
        }
        return new DesignSet(sorted, conflicts, unsound);
    }
}
