package org.customizedemployment.pack.foundations.principles;

import java.util.List;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.pack.foundations.reading.Asked;
import org.customizedemployment.pack.foundations.reading.Findings;
import org.customizedemployment.pack.foundations.reading.Job;
import org.customizedemployment.pack.foundations.reading.PerJob;
import org.customizedemployment.pack.foundations.reading.Reading;

/**
 * Both agreed of their own will (ODEP-P1): the terms hold a decision by the employer and one by the person themself, both made by the day. If
 * someone who stands for the person agreed, the own answer of the person is still to be asked for (SEM-3). A business has nobody to agree with.
 */
final class Voluntary {
    private static final List<FactNeed> NEEDS = List.of(FactNeed.of(Agreement.TYPE), FactNeed.of(Pursuit.TYPE));

    private Voluntary() {}

    static Rule rule() {
        return Asked.rule("odep.p1", List.of("ODEP-P1", "ODEP-D1", "SEM-3"), NEEDS, Voluntary::find);
    }

    private static Finding find(Reading reading) {
        return PerJob.judge(reading, job -> ofJob(reading, job));
    }

    private static Finding ofJob(Reading reading, Job job) {
        if (job.isBusiness()) {
            return Finding.of(Outcome.NOT_APPLICABLE, reading.reason("odep.p1.business"))
                    .withEvidence(job.evidence());
        }
        if (job.agreement().isEmpty()) {
            boolean unknown = job.terms() == Job.Terms.ONLY_LATER_VERSION;
            Finding absent = unknown
                    ? Finding.cannotTell(
                            reading.reason("odep.terms-not-kept"),
                            new Missing(Missing.Kind.ENTRIES, Agreement.TYPE.getKind()))
                    : reading.onAbsence(Outcome.NOT_MET, reading.reason("odep.p1.no-terms"), Agreement.TYPE);
            return absent.withEvidence(job.evidence());
        }
        Agreement agreement = job.agreement().get();
        Finding found = Findings.all(
                reading.reason("odep.p1.both-agreed").with("agreement", agreement),
                List.of(
                        ofEmployer(reading, job, agreement),
                        OwnDecision.of(reading, agreement.getJobSeekerAgreed(), job.evidence())));
        return reading.resting(found, Agreement.TYPE);
    }

    private static Finding ofEmployer(Reading reading, Job job, Agreement agreement) {
        return agreement.getEmployerAgreed().capacity() == Capacity.EMPLOYER
                ? Finding.met(reading.reason("odep.p1.employer-agreed"), job.evidence())
                : Findings.notMet(
                        reading.reason("odep.p1.not-by-employer").with("agreement", agreement), job.evidence());
    }
}
