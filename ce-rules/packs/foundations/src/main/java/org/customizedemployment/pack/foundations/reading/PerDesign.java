package org.customizedemployment.pack.foundations.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.reason.Missing;

/**
 * Judges what a job's design shows. Before anything is agreed the designs on offer are judged, so that it is seen early which question is left
 * for the employer.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class PerDesign {
    private PerDesign() {}

    /**
     * Judges each job's design.
     *
     * @param design what to find of a design
     * @param business what to find of a business, which has none
     */
    public static Finding judge(Reading reading, Function<JobDesign, Finding> design, Function<Job, Finding> business) {
        JudgedJobs jobs = JudgedJobs.of(reading);
        Function<Job, Finding> ofJob = job -> job.isBusiness() ? business.apply(job) : ofAgreed(reading, job, design);
        if (jobs.some()) {
            return PerJob.judge(reading, jobs, ofJob);
        }
        List<PerJob.Part> parts = new ArrayList<>(PerJob.parts(jobs.perhaps(), ofJob));
        parts.addAll(offers(reading, design));
        Finding found = parts.isEmpty() ? PerJob.notYet(reading) : PerJob.combine(parts);
        if (!jobs.isKnown()) {
            return Reading.open(found, jobs.missing());
        }
        // Another design on offer could only be worse.
        return found.outcome() == Outcome.NOT_MET ? found : reading.resting(found, JobDesign.TYPE);
    }

    private static List<PerJob.Part> offers(Reading reading, Function<JobDesign, Finding> design) {
        List<PerJob.Part> offers = new ArrayList<>();
        for (Job job : PerJob.all(reading)) {
            if (job.agreed() == Known.NO && job.over() == Known.NO) {
                job.designs()
                        .forEach(one -> offers.add(new PerJob.Part(job.pursuit().toRef(), design.apply(one))));
            }
        }
        for (JobDesign one : reading.begun(JobDesign.TYPE)) {
            if (one.getPursuit().isEmpty()) {
                offers.add(new PerJob.Part(one.toRef(), design.apply(one)));
            }
        }
        return offers;
    }

    private static Finding ofAgreed(Reading reading, Job job, Function<JobDesign, Finding> design) {
        if (job.designs().size() == 1) {
            return job.restingOnDesign(reading, design.apply(job.designs().get(0)));
        }
        String code = job.designs().isEmpty() ? "odep.design.none" : "odep.design.which";
        return Finding.cannotTell(reading.reason(code), new Missing(Missing.Kind.ENTRIES, JobDesign.TYPE.getKind()))
                .withEvidence(job.evidence());
    }
}
