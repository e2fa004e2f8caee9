package org.customizedemployment.pack.foundations.principles;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.planning.EmploymentPlan;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.pack.foundations.reading.Known;
import org.customizedemployment.pack.foundations.reading.PerJob;
import org.customizedemployment.pack.foundations.reading.Reading;

/** The plan in force, and whether it is the person's. */
final class Plans {
    private Plans() {}

    /** The latest plan that is in force on the day. */
    static Optional<EmploymentPlan> current(Reading reading) {
        List<EmploymentPlan> all = reading.current(EmploymentPlan.TYPE);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** The finding on the plan in force; without one it is not yet due, if no plan can be missing. */
    static Finding judge(Reading reading, BiFunction<Reading, EmploymentPlan, Finding> each) {
        Optional<EmploymentPlan> plan = current(reading);
        return plan.isPresent()
                ? reading.resting(each.apply(reading, plan.get()), EmploymentPlan.TYPE)
                : reading.onAbsence(Outcome.NOT_YET_DUE, reading.reason("odep.no-plan"), EmploymentPlan.TYPE);
    }

    /** Whether the person approved it; before work is agreed the approval may still come. */
    static Finding approved(Reading reading, EmploymentPlan plan) {
        return reading.once(Plans.class, plan, () -> isApproved(reading, plan));
    }

    private static Finding isApproved(Reading reading, EmploymentPlan plan) {
        List<EntryRef> evidence = reading.refs(plan);
        Optional<HumanDecision> approved = plan.getApproved().filter(reading::hasCome);
        if (approved.isPresent()) {
            return OwnDecision.of(reading, approved.get(), evidence);
        }
        Known wentOn = PerJob.anyAgreed(reading);
        Reason reason = reading.reason(wentOn == Known.YES ? "odep.plan-not-approved" : "odep.plan-awaits-approval")
                .with("plan", plan);
        if (wentOn == Known.YES) {
            return reading.onAbsence(Outcome.NOT_MET, reason, EmploymentPlan.TYPE)
                    .withEvidence(evidence);
        }
        Finding early = Finding.of(Outcome.NOT_YET_DUE, reason).withEvidence(evidence);
        return wentOn == Known.NO ? early : reading.resting(early, Pursuit.TYPE, Agreement.TYPE, Employment.TYPE);
    }
}
