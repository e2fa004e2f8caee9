package org.customizedemployment.pack.foundations.ips;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.employer.PostingPractice;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.planning.EmployerListing;
import org.customizedemployment.core.planning.ListingOrigin;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.pack.foundations.federal.CompetitivePay;
import org.customizedemployment.pack.foundations.reading.Determined;
import org.customizedemployment.pack.foundations.reading.Findings;
import org.customizedemployment.pack.foundations.reading.Job;
import org.customizedemployment.pack.foundations.reading.PerJob;
import org.customizedemployment.pack.foundations.reading.Reading;

/**
 * A competitive job (IPS-1), job by job: one that anyone can apply for, at least minimum wage and what co-workers with similar duties get, without an end
 * that a service agency set. A job made for one person by negotiation is not one that anyone can apply for, unless the employer announces every new
 * job and people say so. Terms with a last day: people say who set it.
 */
final class CompetitiveJob {
    private static final List<StrategyId> MAKE_A_JOB =
            List.of(StrategyId.CARVING, StrategyId.CREATION, StrategyId.SHARING, StrategyId.TASK_REASSIGNMENT);

    private CompetitiveJob() {}

    static Rule rule() {
        List<FactNeed> needs = new ArrayList<>(CompetitivePay.NEEDS);
        needs.add(FactNeed.of(Employer.TYPE));
        needs.add(FactNeed.of(EmployerListing.TYPE));
        return Ips.rule("ips.1", List.of("IPS-1"), needs, reading -> PerJob.judge(reading, job -> ofJob(reading, job)));
    }

    private static Finding ofJob(Reading reading, Job job) {
        if (job.isBusiness()) {
            return Determined.of(reading, job, "IPS-1")
                    .answer("ips.1", List.of())
                    .withEvidence(job.evidence());
        }
        return Findings.all(
                Reason.of("ips.1.competitive"),
                List.of(
                        openToAnyone(reading, job),
                        CompetitivePay.ofJob(reading, job, "IPS-1"),
                        withoutEnd(reading, job)));
    }

    private static Finding openToAnyone(Reading reading, Job job) {
        Optional<JobDesign> made = job.designs().stream()
                .filter(one -> one.getStrategies().stream().anyMatch(MAKE_A_JOB::contains))
                .findFirst();
        if (made.isPresent() && !isPosted(reading, job)) {
            Finding notOpen = Findings.notMet(
                    Reason.of("ips.1.made-for-one").with("design", made.get()),
                    List.of(job.pursuit().toRef(), made.get().toRef()));
            return job.restingOnDesign(reading, reading.resting(notOpen, Employer.TYPE));
        }
        List<EntryRef> advertised = reading.begun(EmployerListing.TYPE).stream()
                .filter(one -> Optional.of(one.getEmployer()).equals(job.employer()))
                .filter(one -> one.getOrigin() == ListingOrigin.ADVERTISED_OPENING)
                .map(EmployerListing::toRef)
                .toList();
        if (made.isEmpty() && !advertised.isEmpty()) {
            return job.restingOnDesign(
                    reading, Finding.met(Reason.of("ips.1.advertised").with("listing", advertised.get(0)), advertised));
        }
        Finding found =
                Determined.of(reading, job, "IPS-1").answer("ips.1", List.of()).withEvidence(job.evidence());
        return job.restingOnDesign(reading, reading.resting(found, EmployerListing.TYPE, Employer.TYPE));
    }

    private static boolean isPosted(Reading reading, Job job) {
        return job.employer()
                .flatMap(id -> reading.find(Employer.TYPE, id))
                .filter(one -> one.getPostingPractice() == PostingPractice.ALWAYS)
                .isPresent();
    }

    private static Finding withoutEnd(Reading reading, Job job) {
        boolean ends = job.agreement()
                .filter(one -> one.getHeader().effective().until() != null)
                .isPresent();
        Finding found = ends
                ? Findings.human(Reason.of("ips.1.time-limit"), job.evidence())
                : Finding.met(Reason.of("ips.1.no-end"), job.evidence());
        return reading.resting(found, Agreement.TYPE);
    }
}
