package org.customizedemployment.pack.foundations.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.employer.WorkplaceJob;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.pack.foundations.reading.Asked;
import org.customizedemployment.pack.foundations.reading.Findings;
import org.customizedemployment.pack.foundations.reading.Job;
import org.customizedemployment.pack.foundations.reading.PerJob;
import org.customizedemployment.pack.foundations.reading.Reading;

/**
 * A personalized description that did not exist before the negotiation (ODEP-I1).
 *
 * <p>A wage job: there are agreed terms, and the design they rest on differs in its tasks from every job of that workplace. That
 * is a conclusion from absence: unless the jobs and tasks of workplaces are recorded completely, it cannot tell. A job already held
 * (ODEP-D2): the terms were agreed again while the person held it. A business: an individualized plan for it that the owner has reviewed
 * (SEM-10). Not yet due before terms are agreed. A correction of terms that were agreed before the first day of work is no renegotiation; where
 * no first day is recorded, a later version of the terms counts as one.
 */
final class PersonalizedDescription {
    private static final List<FactNeed> NEEDS = List.of(
            FactNeed.of(Pursuit.TYPE),
            FactNeed.of(Agreement.TYPE),
            FactNeed.of(Employment.TYPE),
            FactNeed.of(JobDesign.TYPE),
            FactNeed.of(WorkplaceJob.TYPE),
            FactNeed.of(WorkTask.TYPE),
            FactNeed.of(DocumentRecord.TYPE));

    private PersonalizedDescription() {}

    static Rule rule() {
        return Asked.rule(
                "odep.i1", List.of("ODEP-I1", "ODEP-D2", "SEM-10", "SEM-29"), NEEDS, PersonalizedDescription::find);
    }

    private static Finding find(Reading reading) {
        return PerJob.judge(reading, job -> job.isBusiness() ? ofBusiness(reading, job) : ofWageJob(reading, job));
    }

    private static Finding ofBusiness(Reading reading, Job job) {
        return BusinessPapers.find(reading, job, BusinessPapers.BUSINESS_PLAN, "odep.i1.business-plan");
    }

    private static Finding ofWageJob(Reading reading, Job job) {
        if (job.agreement().isEmpty()) {
            return withoutTerms(reading, job).withEvidence(job.evidence());
        }
        Agreement agreement = job.agreement().get();
        if (!job.designs().isEmpty()) {
            return job.restingOnDesign(reading, ofDesigns(reading, job, agreement));
        }
        if (!job.pursuit().isFromExistingJob()) {
            return Finding.cannotTell(
                            reading.reason("odep.i1.no-design").with("agreement", agreement),
                            new Missing(Missing.Kind.ENTRIES, JobDesign.TYPE.getKind()))
                    .withEvidence(job.evidence());
        }
        return reading.resting(job.restingOnDesign(reading, ofJobHeldBefore(reading, job, agreement)), Employment.TYPE);
    }

    private static Finding withoutTerms(Reading reading, Job job) {
        if (job.terms() == Job.Terms.ONLY_LATER_VERSION) {
            return Finding.cannotTell(
                    reading.reason("odep.terms-not-kept"), new Missing(Missing.Kind.ENTRIES, Agreement.TYPE.getKind()));
        }
        return job.pursuit().isFromExistingJob()
                ? reading.onAbsence(Outcome.NOT_YET_DUE, reading.reason("odep.i1.not-renegotiated"), Agreement.TYPE)
                : reading.onAbsence(Outcome.NOT_MET, reading.reason("odep.i1.no-terms"), Agreement.TYPE);
    }

    private static Finding ofDesigns(Reading reading, Job job, Agreement agreement) {
        if (job.designs().size() > 1) {
            return Finding.cannotTell(
                            reading.reason("odep.design.which"),
                            new Missing(Missing.Kind.ENTRIES, JobDesign.TYPE.getKind()))
                    .withEvidence(job.evidence());
        }
        JobDesign design = job.designs().get(0);
        List<EntryRef> evidence = evidence(reading, job, design);
        if (design.getTasks().isEmpty()) {
            return Finding.cannotTell(
                            reading.reason("odep.i1.no-tasks").with("design", design),
                            new Missing(Missing.Kind.ENTRIES, WorkTask.TYPE.getKind()))
                    .withEvidence(evidence);
        }
        return besideExisting(reading, agreement, design, evidence);
    }

    private static List<EntryRef> evidence(Reading reading, Job job, JobDesign design) {
        if (!reading.isExplaining()) {
            return List.of();
        }
        List<EntryRef> evidence = new ArrayList<>(job.evidence());
        evidence.add(design.toRef());
        return evidence;
    }

    /** A job that nobody recorded could be the same, and one that seems the same could have more tasks. */
    private static Finding besideExisting(
            Reading reading, Agreement agreement, JobDesign design, List<EntryRef> evidence) {
        List<Missing> open = ExistingJobs.notWhole(reading);
        if (!open.isEmpty()) {
            Reason reason = reading.reason("odep.i1.existing-unknown").with("design", design);
            return reading.isExplaining()
                    ? new Finding(
                            Outcome.CANNOT_TELL,
                            reason,
                            open,
                            evidence,
                            open.get(0).what())
                    : Finding.plain(Outcome.CANNOT_TELL);
        }
        Optional<WorkplaceJob> same = ExistingJobs.sameTasks(reading, design);
        if (same.isPresent()) {
            return Findings.notMet(
                    reading.reason("odep.i1.same-as-existing")
                            .with("existing", same.get())
                            .with("design", design),
                    evidence);
        }
        Reason reason = reading.reason("odep.i1.new-description")
                .with("agreement", agreement)
                .with("design", design);
        return reading.onAbsence(Outcome.MET, reason, WorkplaceJob.TYPE, WorkTask.TYPE)
                .withEvidence(evidence);
    }

    private static Finding ofJobHeldBefore(Reading reading, Job job, Agreement agreement) {
        Optional<LocalDate> started = job.employment().map(Employment::getStartedOn);
        LocalDate agreedOn = agreement.getEmployerAgreed().on();
        boolean again =
                started.map(agreedOn::isAfter).orElse(agreement.getHeader().version() > 1);
        Reason reason = reading.reason(again ? "odep.i1.renegotiated" : "odep.i1.not-renegotiated")
                .with("agreement", agreement)
                .with("agreed", agreedOn);
        if (again) {
            return Finding.met(reason, job.evidence());
        }
        return started.isPresent()
                ? Finding.of(Outcome.NOT_YET_DUE, reason).withEvidence(job.evidence())
                : Finding.cannotTell(
                                reading.reason("odep.i1.first-day-unknown").with("agreement", agreement),
                                new Missing(Missing.Kind.ENTRIES, Employment.TYPE.getKind()))
                        .withEvidence(job.evidence());
    }
}
