package org.customizedemployment.pack.foundations.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;

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
        List<Job> jobs = PerJob.agreed(reading);
        if (!jobs.isEmpty()) {
            return PerJob.combine(
                    PerJob.parts(jobs, job -> job.isBusiness() ? business.apply(job) : ofAgreed(job, design)));
        }
        List<PerJob.Part> offers = new ArrayList<>();
        for (Job job : PerJob.all(reading)) {
            if (!job.isOver(reading)) {
                job.designs()
                        .forEach(one -> offers.add(new PerJob.Part(job.pursuit().toRef(), design.apply(one))));
            }
        }
        for (JobDesign one : reading.begun(JobDesign.TYPE)) {
            if (one.getPursuit().isEmpty()) {
                offers.add(new PerJob.Part(one.toRef(), design.apply(one)));
            }
        }
        return offers.isEmpty() ? PerJob.notYet(reading) : PerJob.combine(offers);
    }

    private static Finding ofAgreed(Job job, Function<JobDesign, Finding> design) {
        if (job.designs().size() == 1) {
            return design.apply(job.designs().get(0));
        }
        String code = job.designs().isEmpty() ? "odep.design.none" : "odep.design.which";
        return Finding.cannotTell(Reason.of(code), new Missing(Missing.Kind.ENTRIES, JobDesign.TYPE.getKind()))
                .withEvidence(job.evidence());
    }
}
