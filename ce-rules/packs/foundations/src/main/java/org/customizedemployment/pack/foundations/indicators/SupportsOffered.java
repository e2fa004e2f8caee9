package org.customizedemployment.pack.foundations.indicators;

import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.planning.EmploymentPlan;
import org.customizedemployment.core.pursuit.AgreedSupport;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.pack.foundations.reading.Asked;
import org.customizedemployment.pack.foundations.reading.Findings;
import org.customizedemployment.pack.foundations.reading.Job;
import org.customizedemployment.pack.foundations.reading.PerJob;
import org.customizedemployment.pack.foundations.reading.Picked;
import org.customizedemployment.pack.foundations.reading.Reading;

/**
 * The services and supports needed are offered (ODEP-I7), job by job.
 *
 * <p>Needed: the support needs that the person confirmed, and a plan that names likely support. Offered: the supports in the agreed terms; support
 * from family alone is not an offer by employer, workforce system or funder. Nothing agreed although something is needed: not met, where terms are
 * complete. Whether what is offered is <em>all</em> that is needed, recorded facts can not show (SEM-20): it is met when a decision by which the
 * person agreed cites, in its present version, each thing that is needed, and nothing needed can be missing; else it needs a human decision. Needs not confirmed yet: cannot
 * tell. Statements that the person set aside do not count.
 */
final class SupportsOffered {
    private static final List<FactNeed> NEEDS = List.of(
            FactNeed.of(ProfileStatement.TYPE),
            FactNeed.of(EmploymentPlan.TYPE),
            FactNeed.of(Agreement.TYPE),
            FactNeed.of(Pursuit.TYPE));

    private SupportsOffered() {}

    static Rule rule() {
        return Asked.rule("odep.i7", List.of("ODEP-I7", "SEM-20"), NEEDS, SupportsOffered::find);
    }

    private static Finding find(Reading reading) {
        return PerJob.judge(reading, job -> ofJob(reading, job));
    }

    private static Finding ofJob(Reading reading, Job job) {
        SupportNeeds needs = SupportNeeds.of(reading);
        if (job.agreement().isEmpty()) {
            return Finding.cannotTell(
                            reading.reason("odep.i7.no-terms"),
                            new Missing(Missing.Kind.ENTRIES, Agreement.TYPE.getKind()))
                    .withEvidence(job.evidence());
        }
        Finding found = ofTerms(reading, job.agreement().get(), needs);
        return reading.resting(
                reading.isExplaining() ? found.withEvidence(evidence(job, needs)) : found, Agreement.TYPE);
    }

    private static List<EntryRef> evidence(Job job, SupportNeeds needs) {
        List<EntryRef> evidence = new ArrayList<>(job.evidence());
        evidence.addAll(needs.needed());
        evidence.addAll(needs.tentative());
        return evidence;
    }

    private static Finding ofTerms(Reading reading, Agreement agreement, SupportNeeds needs) {
        if (needs.needed().isEmpty() && needs.tentative().isEmpty()) {
            return reading.onAbsence(
                    Outcome.MET, reading.reason("odep.i7.none-needed"), ProfileStatement.TYPE, EmploymentPlan.TYPE);
        }
        long offered = offered(agreement);
        if (offered == 0 && !needs.needed().isEmpty()) {
            return reading.onAbsence(
                    Outcome.NOT_MET,
                    reading.reason("odep.i7.none-offered")
                            .with("needed", needs.needed().size()),
                    Agreement.TYPE);
        }
        if (!needs.tentative().isEmpty()) {
            return Finding.cannotTell(
                    reading.reason("odep.i7.needs-not-confirmed")
                            .with("tentative", needs.tentative().size()),
                    new Missing(Missing.Kind.HUMAN_DECISION, "odep.i7.needs-not-confirmed"));
        }
        Reason reason = reading.reason("odep.i7.all-offered")
                .with("needed", needs.needed().size())
                .with("offered", offered);
        HumanDecision agreed = agreement.getJobSeekerAgreed();
        boolean citesAll =
                agreed.capacity() == Capacity.JOB_SEEKER && agreed.evidence().containsAll(needs.needed());
        return citesAll
                ? reading.onAbsence(Outcome.MET, reason, ProfileStatement.TYPE, EmploymentPlan.TYPE)
                : Findings.human(reason.under("odep.i7.whether-all"), List.of());
    }

    /** Supports of the terms; what only family and friends give is no offer of employer, workforce system or funder. */
    private static long offered(Agreement agreement) {
        return (long) agreement.getSupports().size()
                + Picked.count(
                        agreement.getSupportTerms(), one -> one.givenBy() != AgreedSupport.Giver.FAMILY_AND_FRIENDS);
    }
}
