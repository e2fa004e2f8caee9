package org.customizedemployment.pack.foundations.federal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.pack.foundations.elements.SignificantDisability;
import org.customizedemployment.pack.foundations.reading.Asked;
import org.customizedemployment.pack.foundations.reading.Job;
import org.customizedemployment.pack.foundations.reading.Known;
import org.customizedemployment.pack.foundations.reading.PerJob;
import org.customizedemployment.pack.foundations.reading.Reading;

/** Asks a question of supported employment of each job, where a programme determined that the disability is most significant (FED-SE-1). */
final class SupportedJobs {
    private SupportedJobs() {}

    /** What is asked of an employment on a day. */
    interface Question {
        Finding of(Reading reading, Job job, Employment employment, LocalDate day);
    }

    static Rule rule(String id, String citation, List<ParameterId> parameters, Question question) {
        List<FactNeed> needs = new ArrayList<>(CompetitivePay.NEEDS);
        Integration.NEEDS.stream().filter(one -> !needs.contains(one)).forEach(needs::add);
        needs.add(FactNeed.of(JobSeeker.TYPE));
        needs.add(FactNeed.of(ServiceEntry.TYPE));
        needs.add(FactNeed.of(FundingEpisode.TYPE));
        parameters.forEach(one -> needs.add(FactNeed.of(one)));
        return Asked.rule(
                id,
                List.of(citation, "SEM-20"),
                needs,
                reading -> PerJob.judge(reading, job -> ofJob(reading, job, question)));
    }

    private static Finding ofJob(Reading reading, Job job, Question question) {
        Known most = SignificantDisability.isMost(reading);
        if (most == Known.NO) {
            return Finding.of(Outcome.NOT_APPLICABLE, reading.reason("fed.se.not-supported"))
                    .withEvidence(job.evidence());
        }
        if (most == Known.OPEN) {
            return Finding.cannotTell(
                            reading.reason("fed.se.significance-open"),
                            new Missing(Missing.Kind.HUMAN_DECISION, "cee.1.undetermined"))
                    .withEvidence(job.evidence());
        }
        Optional<LocalDate> day = reading.getDay();
        if (job.employment().isEmpty() || day.isEmpty()) {
            return Finding.cannotTell(
                            reading.reason("fed.se.no-start"),
                            day.isEmpty()
                                    ? new Missing(Missing.Kind.DATE, DateName.DECISION.word())
                                    : new Missing(Missing.Kind.ENTRIES, Employment.TYPE.getKind()))
                    .withEvidence(job.evidence());
        }
        Finding found = question.of(reading, job, job.employment().get(), day.get());
        if (!reading.isExplaining()) {
            return reading.resting(found, Employment.TYPE);
        }
        List<EntryRef> evidence = new ArrayList<>(job.evidence());
        evidence.addAll(found.evidence());
        return reading.resting(found.withEvidence(evidence), Employment.TYPE);
    }
}
