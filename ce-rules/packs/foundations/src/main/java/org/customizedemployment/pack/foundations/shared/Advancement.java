package org.customizedemployment.pack.foundations.shared;

import java.util.List;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.integration.Judgment;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.pack.foundations.reading.Asked;
import org.customizedemployment.pack.foundations.reading.Determined;
import org.customizedemployment.pack.foundations.reading.Job;
import org.customizedemployment.pack.foundations.reading.PerJob;
import org.customizedemployment.pack.foundations.reading.Reading;

/**
 * The job has potential for advancement (ODEP-P6): a step forward has been taken, or the terms say how the job may grow. What people found of it comes
 * first. That nothing is written shows nothing: then people have to say.
 */
final class Advancement {
    private Advancement() {}

    static Rule rule() {
        return Asked.rule(
                "odep.p6",
                List.of("ODEP-P6", "SEM-20"),
                List.of(
                        FactNeed.of(Pursuit.TYPE),
                        FactNeed.of(Agreement.TYPE),
                        FactNeed.of(Employment.TYPE),
                        FactNeed.of(Judgment.TYPE)),
                reading -> PerJob.judge(reading, job -> ofJob(reading, job)));
    }

    private static Finding ofJob(Reading reading, Job job) {
        Determined determined = Determined.of(reading, job, "ODEP-P6");
        boolean stepTaken = job.employment().isPresent()
                && !job.employment().get().getAdvancement().isEmpty();
        boolean agreed = job.agreement().isPresent()
                && job.agreement().get().getAdvancement().isPresent();
        if (determined.isThere() || !(stepTaken || agreed)) {
            return determined.answer("odep.p6", List.of()).withEvidence(job.evidence());
        }
        Finding met =
                Finding.met(reading.reason(stepTaken ? "odep.p6.step-taken" : "odep.p6.growth-agreed"), job.evidence());
        return reading.resting(met, Judgment.TYPE, Employment.TYPE, Agreement.TYPE);
    }
}
