package org.customizedemployment.core.strategy;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.design.Design;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.strategy.brief.Brief;
import org.customizedemployment.core.strategy.brief.PersonBrief;

/** One way to customize work, with its checkable definition (SEM-29). Implemented here and by plugins; stateless. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface CustomizationStrategy {
    StrategyId getId();

    /** Where its definition comes from. */
    List<Citation> getCitations();

    /** Whether there is what it takes at all, for example a current member of staff to reassign tasks from. */
    boolean accepts(Brief brief);

    /** Whether the design is what it claims: one finding for each clause of the definition, met or not; flags as advice. */
    List<RuleFinding> check(Design design, Brief brief);

    /**
     * Designs of this kind that could be negotiated. It lays out, people choose (SEM-20). Unless overridden it proposes none and only judges.
     *
     * @param person the person it is for; nobody is compared with anyone
     */
    default DesignDrafts propose(Brief brief, PersonBrief person, DesignTools tools) {
        return DesignDrafts.NONE;
    }

    /** Whether that design is one of this kind, so that it be tagged with it: no clause is found not to hold. */
    default boolean applies(Design design, Brief brief) {
        return check(design, brief).stream()
                .noneMatch(one -> one.severity() == Severity.BLOCKS
                        && one.finding().outcome().compareTo(Outcome.NOT_MET) <= 0);
    }
}
