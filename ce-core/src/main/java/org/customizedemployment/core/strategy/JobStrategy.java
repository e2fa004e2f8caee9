package org.customizedemployment.core.strategy;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.design.Design;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.strategy.brief.Brief;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;

/** A strategy whose designs are jobs at a workplace. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface JobStrategy extends CustomizationStrategy {
    /** Whether the workplace has what it takes at all. */
    boolean accepts(WorkplaceBrief brief);

    /** One finding for each clause of the definition. */
    List<RuleFinding> check(JobDesign design, WorkplaceBrief brief);

    @Override
    default boolean accepts(Brief brief) {
        return brief instanceof WorkplaceBrief workplace && accepts(workplace);
    }

    @Override
    default List<RuleFinding> check(Design design, Brief brief) {
        return design instanceof JobDesign job && brief instanceof WorkplaceBrief workplace
                ? check(job, workplace)
                : List.of(Clause.notMet(
                        "named",
                        Reason.of("strategy.named.not-a-job").withCode("strategy", getId().value()),
                        getCitations()));
    }
}
