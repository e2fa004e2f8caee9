package org.customizedemployment.pack.foundations.shared;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.customizedemployment.core.business.BusinessDesign;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.Sharer;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.integration.IntegrationFact;
import org.customizedemployment.core.integration.Judgment;
import org.customizedemployment.core.integration.WorkSetting;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.pack.foundations.federal.Integration;
import org.customizedemployment.pack.foundations.reading.Asked;
import org.customizedemployment.pack.foundations.reading.Determined;
import org.customizedemployment.pack.foundations.reading.Findings;
import org.customizedemployment.pack.foundations.reading.Job;
import org.customizedemployment.pack.foundations.reading.PerJob;
import org.customizedemployment.pack.foundations.reading.Picked;
import org.customizedemployment.pack.foundations.reading.Reading;

/**
 * One person at a time, no grouping (ODEP-P10), job by job: the person has terms of their own and was not seen in a group. A shared job is
 * individual if each of those who share it negotiates, is hired and paid for themselves; two of them served by one provider are for people to look
 * at (SEM-29). Co-owners of a business are no group.
 */
final class OneAtATime {
    private OneAtATime() {}

    static Rule rule() {
        List<FactNeed> needs = new ArrayList<>(Integration.NEEDS);
        needs.add(FactNeed.of(JobDesign.TYPE));
        needs.add(FactNeed.of(BusinessDesign.TYPE));
        return Asked.rule(
                "odep.p10",
                List.of("ODEP-P10", "ASERT-S5", "SEM-29"),
                needs,
                reading -> PerJob.judge(reading, job -> ofJob(reading, job)));
    }

    private static Finding ofJob(Reading reading, Job job) {
        List<IntegrationFact> seen = Integration.placed(reading, job);
        List<EntryRef> refs = refs(reading, job, seen);
        boolean inGroup = Picked.any(
                seen, one -> one.getSetting().isPresent() && one.getSetting().get() == WorkSetting.GROUP_PLACEMENT);
        if (inGroup) {
            return reading.resting(Findings.notMet(reading.reason("odep.p10.group"), refs), IntegrationFact.TYPE);
        }
        if (job.isBusiness()) {
            return ofBusiness(reading, job, refs);
        }
        return job.restingOnDesign(
                reading, reading.resting(ofTerms(reading, job, seen, refs), IntegrationFact.TYPE, Agreement.TYPE));
    }

    private static List<EntryRef> refs(Reading reading, Job job, List<IntegrationFact> seen) {
        if (!reading.isExplaining()) {
            return List.of();
        }
        List<EntryRef> refs = new ArrayList<>(job.evidence());
        seen.forEach(one -> refs.add(one.toRef()));
        return refs;
    }

    private static Finding ofTerms(Reading reading, Job job, List<IntegrationFact> seen, List<EntryRef> refs) {
        for (JobDesign design : job.designs()) {
            Optional<Finding> shared = ofSharers(reading, job, design);
            if (shared.isPresent()) {
                return shared.get();
            }
        }
        if (job.agreement().isEmpty()) {
            return Finding.cannotTell(
                            reading.reason("odep.p10.no-terms"),
                            new Missing(Missing.Kind.ENTRIES, Agreement.TYPE.getKind()))
                    .withEvidence(refs);
        }
        return seen.isEmpty()
                ? Finding.cannotTell(
                                reading.reason("odep.p10.not-observed"),
                                new Missing(Missing.Kind.ENTRIES, IntegrationFact.TYPE.getKind()))
                        .withEvidence(refs)
                : Finding.met(reading.reason("odep.p10.individual"), refs);
    }

    /** Empty if nothing about who shares it stands in the way. */
    private static Optional<Finding> ofSharers(Reading reading, Job job, JobDesign design) {
        List<Sharer> sharers = design.getSharers();
        if (sharers.isEmpty()) {
            return Optional.empty();
        }
        Reason about = reading.reason("odep.p10.same-provider").with("design", design);
        List<EntryRef> refs = List.of(job.pursuit().toRef(), design.toRef());
        if (sharers.stream().anyMatch(one -> one.person() != null && !one.ownAgreement())) {
            return Optional.of(Findings.notMet(about.under("odep.p10.no-own-terms"), refs));
        }
        if (sharers.stream().anyMatch(one -> one.person() == null)) {
            return Optional.of(Findings.human(about.under("odep.p10.partner-open"), refs));
        }
        List<ActorId> providers =
                sharers.stream().map(Sharer::provider).filter(Objects::nonNull).toList();
        boolean together = providers.stream().anyMatch(one -> Collections.frequency(providers, one) > 1);
        if (!together) {
            return Optional.empty();
        }
        Determined determined = Determined.of(reading, job, "ODEP-P10");
        return Optional.of(
                determined.isThere()
                        ? determined.answer("odep.p10", List.of(design.toRef()))
                        : Findings.human(about, refs));
    }

    private static Finding ofBusiness(Reading reading, Job job, List<EntryRef> refs) {
        List<BusinessDesign> designs = reading.begun(BusinessDesign.TYPE).stream()
                .filter(one ->
                        one.getPursuit().filter(job.pursuit().id()::equals).isPresent())
                .toList();
        if (designs.isEmpty()) {
            return Determined.of(reading, job, "ODEP-P10")
                    .answer("odep.p10", List.of())
                    .withEvidence(refs);
        }
        boolean shared = designs.stream().anyMatch(one -> one.getOwners().size() > 1);
        List<EntryRef> evidence = new ArrayList<>(refs);
        designs.forEach(one -> evidence.add(one.toRef()));
        Finding met = Finding.met(reading.reason(shared ? "odep.p10.co-owners" : "odep.p10.one-owner"), evidence);
        return reading.resting(met, IntegrationFact.TYPE, BusinessDesign.TYPE, Judgment.TYPE);
    }
}
