package org.customizedemployment.pack.foundations.elements;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.person.SignificanceOfDisability;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.pack.foundations.reading.Findings;
import org.customizedemployment.pack.foundations.reading.Known;
import org.customizedemployment.pack.foundations.reading.PerJob;
import org.customizedemployment.pack.foundations.reading.Reading;

/**
 * Whether a programme determined that the disability is significant (CEE-1, FED-CE-1): a fact of that programme, made by people and never derived
 * from anything else (SEM-20). The word alone, without the decision behind it, settles nothing.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class SignificantDisability {
    private static final Optional<SignificanceOfDisability> MOST =
            Optional.of(SignificanceOfDisability.MOST_SIGNIFICANT);

    private SignificantDisability() {}

    /** Met if determined significant or most significant. */
    public static Finding of(Reading reading) {
        List<JobSeeker> people = reading.begun(JobSeeker.TYPE);
        return people.isEmpty()
                ? find(reading, Optional.empty())
                : reading.once(
                        SignificantDisability.class, people.get(0), () -> find(reading, Optional.of(people.get(0))));
    }

    private static Finding find(Reading reading, Optional<JobSeeker> person) {
        Optional<SignificanceOfDisability> level = person.flatMap(JobSeeker::getSignificance);
        List<EntryRef> evidence = person.isPresent() ? reading.refs(List.of(person.get())) : List.of();
        if (level.isEmpty()) {
            return undetermined(reading, evidence);
        }
        Optional<HumanDecision> decision = person.flatMap(JobSeeker::getSignificanceDetermined)
                .filter(reading::hasCome)
                .filter(one -> one.capacity() != Capacity.EMPLOYER);
        if (decision.isEmpty()) {
            return Findings.human(reading.reason("cee.1.by-whom"), evidence);
        }
        Reason reason =
                reading.reason("cee.1.significant").with("on", decision.get().on());
        return level.get() == SignificanceOfDisability.NOT_SIGNIFICANT
                ? Findings.notMet(reason.under("cee.1.not-significant"), evidence)
                : Finding.met(reason, evidence);
    }

    private static Finding undetermined(Reading reading, List<EntryRef> evidence) {
        Known agreed = PerJob.anyAgreed(reading);
        if (agreed == Known.YES) {
            return Findings.human(reading.reason("cee.1.undetermined"), evidence);
        }
        Finding early = reading.onAbsence(Outcome.NOT_YET_DUE, reading.reason("cee.1.undetermined"), JobSeeker.TYPE)
                .withEvidence(evidence);
        return agreed == Known.NO ? early : reading.resting(early, Pursuit.TYPE, Agreement.TYPE, Employment.TYPE);
    }

    /** Whether it was determined to be most significant, on which supported employment rests; open without a determination. */
    public static Known isMost(Reading reading) {
        Outcome outcome = of(reading).outcome();
        if (outcome == Outcome.NOT_MET) {
            return Known.NO;
        }
        boolean decided = outcome == Outcome.MET;
        List<JobSeeker> people = reading.begun(JobSeeker.TYPE);
        boolean most = !people.isEmpty() && people.get(0).getSignificance().equals(MOST);
        if (!decided) {
            return Known.OPEN;
        }
        return most ? Known.YES : Known.NO;
    }
}
