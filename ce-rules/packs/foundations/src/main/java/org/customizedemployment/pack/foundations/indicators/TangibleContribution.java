package org.customizedemployment.pack.foundations.indicators;

import java.util.List;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.employer.EmployerNeed;
import org.customizedemployment.core.planning.EmploymentPlan;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.pack.foundations.reading.Asked;
import org.customizedemployment.pack.foundations.reading.EmployerSide;
import org.customizedemployment.pack.foundations.reading.PerDesign;
import org.customizedemployment.pack.foundations.reading.Reading;

/**
 * A tangible contribution to the employer (ODEP-I2): a task of the design meets a need that the employer confirmed. With a need only noticed or
 * inferred, cannot tell (SEM-28). Judged as soon as there is a design, so that the question is asked at the meeting. A business: customers buy,
 * as people decided who cite a worksheet that the owner has reviewed; the worksheet alone is for people to judge (SEM-10).
 */
final class TangibleContribution {
    private static final List<FactNeed> NEEDS = List.of(
            FactNeed.of(JobDesign.TYPE),
            FactNeed.of(EmployerNeed.TYPE),
            FactNeed.of(Pursuit.TYPE),
            FactNeed.of(Agreement.TYPE),
            FactNeed.of(EmploymentPlan.TYPE),
            FactNeed.of(DocumentRecord.TYPE));

    private TangibleContribution() {}

    static Rule rule() {
        return Asked.rule(
                "odep.i2", List.of("ODEP-I2", "SEM-10", "SEM-20", "SEM-28"), NEEDS, TangibleContribution::find);
    }

    private static Finding find(Reading reading) {
        return PerDesign.judge(
                reading, design -> EmployerSide.of(reading, design), job -> BusinessPapers.customers(reading, job));
    }
}
