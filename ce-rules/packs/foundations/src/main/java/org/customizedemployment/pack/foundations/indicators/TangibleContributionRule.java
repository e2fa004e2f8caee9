package org.customizedemployment.pack.foundations.indicators;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.employer.EmployerNeed;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.planning.EmploymentPlan;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.pack.foundations.reading.EmployerSide;
import org.customizedemployment.pack.foundations.reading.PerDesign;
import org.customizedemployment.pack.foundations.reading.Reading;

/**
 * A tangible contribution to the employer (ODEP-I2): a task of the design meets a need that the employer confirmed. With a need only noticed or
 * inferred, cannot tell (SEM-28). Judged as soon as there is a design, so that the question is asked at the meeting. A business: customers buy,
 * as people decided who cite a worksheet that the owner has reviewed; the worksheet alone is for people to judge (SEM-10).
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class TangibleContributionRule implements Rule {
    private static final RuleId ID = RuleId.of("odep.i2");
    private static final List<Citation> CITATIONS =
            List.of(Citation.of("ODEP-I2"), Citation.of("SEM-10"), Citation.of("SEM-20"), Citation.of("SEM-28"));
    private static final List<FactNeed> NEEDS = List.of(
            FactNeed.of(JobDesign.TYPE),
            FactNeed.of(EmployerNeed.TYPE),
            FactNeed.of(Pursuit.TYPE),
            FactNeed.of(Agreement.TYPE),
            FactNeed.of(EmploymentPlan.TYPE),
            FactNeed.of(DocumentRecord.TYPE));

    @Override
    public RuleId getId() {
        return ID;
    }

    @Override
    public List<Citation> getCitations() {
        return CITATIONS;
    }

    @Override
    public List<FactNeed> getNeeds() {
        return NEEDS;
    }

    @Override
    public Finding evaluate(Facts facts) {
        Reading reading = Reading.of(facts);
        return PerDesign.judge(
                reading, design -> EmployerSide.of(reading, design), job -> BusinessPapers.customers(reading, job));
    }
}
