package org.customizedemployment.rules.adjudication.milestone;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.service.Milestone;
import org.customizedemployment.rules.adjudication.line.Mark;
import org.customizedemployment.rules.programme.FundedService;

/** One question asked of a milestone by itself. Pure. */
@API(status = API.Status.INTERNAL, since = "0.1")
public interface MilestoneStep {
    /** What stands against paying it; empty if nothing does. */
    List<Mark> marks(Milestone milestone, FundedService service);
}
