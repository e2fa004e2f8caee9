package org.customizedemployment.core.strategy;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.reason.Citation;

/** One way to customize a job, with its checkable definition (SEM-29). Implemented here and by plugins. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface CustomizationStrategy {
    StrategyId getId();

    /** Where its definition comes from. */
    List<Citation> getCitations();

    /** Whether the workplace has what it takes at all, for example a current member of staff to reassign tasks from. */
    boolean accepts(WorkplaceBrief brief);

    /** Whether the design is what it claims: one finding for each clause of the definition, met or not. */
    List<RuleFinding> check(JobDesign design, WorkplaceBrief brief);
}
