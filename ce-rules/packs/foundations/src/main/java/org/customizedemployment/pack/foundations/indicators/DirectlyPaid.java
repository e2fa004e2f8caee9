package org.customizedemployment.pack.foundations.indicators;

import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.pursuit.Payer;
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
 * Hired and paid directly by the employer (ODEP-I3): who pays, by the employment, else by the agreed terms. A provider agency as payer is not
 * met; a payroll agent needs a human decision; a business of the own is met by equivalent, asking for the terms of ownership (SEM-10).
 */
final class DirectlyPaid {
    private static final List<FactNeed> NEEDS =
            List.of(FactNeed.of(Employment.TYPE), FactNeed.of(Agreement.TYPE), FactNeed.of(Pursuit.TYPE));

    private DirectlyPaid() {}

    static Rule rule() {
        return Asked.rule("odep.i3", List.of("ODEP-I3", "SEM-10"), NEEDS, DirectlyPaid::find);
    }

    private static Finding find(Reading reading) {
        return PerJob.judge(reading, job -> ofJob(reading, job));
    }

    private static Finding ofJob(Reading reading, Job job) {
        Optional<Payer> payer = job.employment().isPresent()
                ? job.employment().map(Employment::getPayer)
                : job.agreement().map(Agreement::getPayer);
        if (payer.isEmpty()) {
            return Finding.cannotTell(
                            reading.reason("odep.i3.payer-unknown"),
                            new Missing(Missing.Kind.ENTRIES, Employment.TYPE.getKind()))
                    .withEvidence(job.evidence());
        }
        return job.restingOnPay(reading, ofPayer(reading, job, payer.get()));
    }

    private static Finding ofPayer(Reading reading, Job job, Payer payer) {
        return switch (payer) {
            case PROVIDER_AGENCY -> Findings.notMet(reading.reason("odep.i3.provider-pays"), job.evidence());
            case PAYROLL_AGENT -> Findings.human(reading.reason("odep.i3.payroll-agent"), job.evidence());
            case EMPLOYER ->
                job.isBusiness()
                        ? Findings.human(reading.reason("odep.i3.payer-unclear"), job.evidence())
                        : Finding.met(reading.reason("odep.i3.employer-pays"), job.evidence());
            case OWN_BUSINESS ->
                job.isBusiness()
                        ? ofOwner(reading, job)
                        : Findings.human(reading.reason("odep.i3.payer-unclear"), job.evidence());
        };
    }

    /** Met by equivalent; who owns and decides what is still asked for if no paper says it (SEM-29). */
    private static Finding ofOwner(Reading reading, Job job) {
        Finding met = Finding.met(reading.reason("odep.i3.own-business"), job.evidence());
        return BusinessPapers.reviewed(reading, BusinessPapers.OWNERSHIP_TERMS).isPresent()
                ? met
                : met.withMissing(List.of(new Missing(Missing.Kind.DOCUMENT, BusinessPapers.OWNERSHIP_TERMS.value())));
    }
}
