package org.customizedemployment.pack.foundations.federal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.pack.foundations.reading.Findings;
import org.customizedemployment.pack.foundations.reading.Picked;
import org.customizedemployment.pack.foundations.reading.Reading;

/**
 * Support on the job that vocational rehabilitation pays for after a day. Which funder that is no entry says: the agency does.
 *
 * @param after services after that day
 * @param services those that its episodes pay for; empty if none
 * @param isKnown whether the funder is supplied
 */
record PaidByRehabilitation(LocalDate after, List<ServiceEntry> services, boolean isKnown) {
    /** The organization that is vocational rehabilitation in this state, as in its funding episodes. */
    static final ParameterId FUNDER = ParameterId.of("vocational-rehabilitation.funder");

    static PaidByRehabilitation of(Reading reading, LocalDate day, LocalDate after) {
        Optional<String> funder = Numbers.code(reading, FUNDER, day);
        List<ServiceEntry> services = Picked.all(
                reading.begun(ServiceEntry.TYPE),
                one -> one.getComponent().equals(ServiceComponent.POST_PLACEMENT_SUPPORT)
                        && one.getWhen().firstDate().isAfter(after)
                        && isPaidBy(reading, one, funder));
        return new PaidByRehabilitation(after, services, funder.isPresent());
    }

    private static boolean isPaidBy(Reading reading, ServiceEntry service, Optional<String> funder) {
        Optional<FundingEpisode> episode = reading.find(FundingEpisode.TYPE, service.getEpisode());
        return episode.isPresent()
                && (funder.isEmpty() || episode.get().getFunder().value().equals(funder.get()));
    }

    /** Not met if there are such services, else met where none can be missing. */
    Finding conclude(Reading reading, Reason some, Reason none) {
        if (services.isEmpty()) {
            return reading.onAbsence(Outcome.MET, none, ServiceEntry.TYPE, FundingEpisode.TYPE);
        }
        return isKnown
                ? Findings.notMet(some, reading.refs(services))
                : Numbers.missing(reading, FUNDER).withEvidence(reading.refs(services));
    }
}
