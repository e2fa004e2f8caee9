package org.customizedemployment.pack.foundations.federal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.pack.foundations.reading.Findings;
import org.customizedemployment.pack.foundations.reading.Picked;
import org.customizedemployment.pack.foundations.reading.Reading;

/**
 * Support on the job that vocational rehabilitation pays for after a day. Which funder that is no entry says: the agency does. Nor does a
 * service name a job: one given while another job was held may have been for that one (SC-4, SEM-11).
 *
 * @param after services after that day
 * @param services those that its episodes pay for; empty if none
 * @param isKnown whether the funder is supplied
 * @param isForThisJob whether one of them at least can be for no other job
 */
record PaidByRehabilitation(LocalDate after, List<ServiceEntry> services, boolean isKnown, boolean isForThisJob) {
    /** The organization that is vocational rehabilitation in this state, as in its funding episodes. */
    static final ParameterId FUNDER = ParameterId.of("vocational-rehabilitation.funder");

    static PaidByRehabilitation of(Reading reading, Employment job, LocalDate day, LocalDate after) {
        Optional<String> funder = Numbers.code(reading, FUNDER, day);
        List<ServiceEntry> services = Picked.all(
                reading.begun(ServiceEntry.TYPE),
                one -> one.getComponent().equals(ServiceComponent.POST_PLACEMENT_SUPPORT)
                        && one.getWhen().firstDate().isAfter(after)
                        && isPaidBy(reading, one, funder));
        List<Employment> others = Picked.all(
                reading.begun(Employment.TYPE), one -> !one.getPursuit().equals(job.getPursuit()));
        boolean isForThisJob = Picked.any(
                services,
                one -> !Picked.any(others, other -> isHeld(other, one.getWhen().firstDate())));
        return new PaidByRehabilitation(after, services, funder.isPresent(), isForThisJob);
    }

    private static boolean isHeld(Employment job, LocalDate day) {
        return !job.getStartedOn().isAfter(day)
                && job.getEndedOn().filter(day::isAfter).isEmpty();
    }

    private static boolean isPaidBy(Reading reading, ServiceEntry service, Optional<String> funder) {
        Optional<FundingEpisode> episode = reading.find(FundingEpisode.TYPE, service.getEpisode());
        return episode.isPresent()
                && (funder.isEmpty() || episode.get().getFunder().value().equals(funder.get()));
    }

    /** Not met if there are such services that can be for no other job, met where there are none and none can be missing. */
    Finding conclude(Reading reading, Reason some, Reason none) {
        if (services.isEmpty()) {
            return reading.onAbsence(Outcome.MET, none, ServiceEntry.TYPE, FundingEpisode.TYPE);
        }
        if (!isKnown) {
            return Numbers.missing(reading, FUNDER).withEvidence(reading.refs(services));
        }
        return isForThisJob
                ? Findings.notMet(some, reading.refs(services))
                : Finding.cannotTell(
                                reading.reason("fed.se.which-job"),
                                new Missing(Missing.Kind.ENTRIES, ServiceEntry.TYPE.getKind()))
                        .withEvidence(reading.refs(services));
    }
}
