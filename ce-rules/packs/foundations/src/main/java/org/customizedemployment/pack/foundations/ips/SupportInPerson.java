package org.customizedemployment.pack.foundations.ips;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.person.Answer;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.pursuit.SupportContact;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.todo.TodoParameters;
import org.customizedemployment.pack.foundations.federal.Numbers;
import org.customizedemployment.pack.foundations.reading.Job;
import org.customizedemployment.pack.foundations.reading.PerJob;
import org.customizedemployment.pack.foundations.reading.Reading;

/**
 * Support for as long as the worker wants it, face to face at least monthly (IPS-7), job by job, from the first day of work. Who said last that they want no
 * support is asked no more; a job that is over is not asked about.
 */
final class SupportInPerson {
    private static final ParameterId LOOK_BACK = ParameterId.of("ips.look-back.days");

    private SupportInPerson() {}

    static Rule rule() {
        return Ips.rule(
                "ips.7",
                List.of("IPS-7"),
                List.of(
                        FactNeed.of(SupportContact.TYPE),
                        FactNeed.of(Employment.TYPE),
                        FactNeed.of(Agreement.TYPE),
                        FactNeed.of(Pursuit.TYPE),
                        FactNeed.of(TodoParameters.FACE_TO_FACE_MONTHS),
                        FactNeed.of(LOOK_BACK)),
                reading -> PerJob.judge(reading, job -> ofJob(reading, job)));
    }

    private static Finding ofJob(Reading reading, Job job) {
        Optional<LocalDate> day = reading.getDay();
        if (day.isEmpty()) {
            return TimesMissing.date();
        }
        if (job.employment().isEmpty()) {
            return Finding.cannotTell(
                            Reason.of("ips.7.no-start"), new Missing(Missing.Kind.ENTRIES, Employment.TYPE.getKind()))
                    .withEvidence(job.evidence());
        }
        Employment employment = job.employment().get();
        if (employment.getEndedOn().filter(reading::hasCome).isPresent()) {
            Finding over =
                    Finding.of(Outcome.NOT_APPLICABLE, Reason.of("ips.7.ended")).withEvidence(job.evidence());
            return reading.resting(over, Employment.TYPE);
        }
        Optional<Long> months = Numbers.of(reading, TodoParameters.FACE_TO_FACE_MONTHS, day.get());
        Optional<Long> back = Numbers.of(reading, LOOK_BACK, day.get());
        if (months.isEmpty() || back.isEmpty()) {
            return Numbers.missing(reading, months.isEmpty() ? TodoParameters.FACE_TO_FACE_MONTHS : LOOK_BACK);
        }
        return reading.resting(
                ofContacts(reading, job, employment, new Times(day.get(), months.get(), back.get())),
                Employment.TYPE,
                SupportContact.TYPE);
    }

    private record Times(LocalDate day, long months, long back) {}

    private static Finding ofContacts(Reading reading, Job job, Employment employment, Times times) {
        List<SupportContact> contacts = reading.begun(SupportContact.TYPE).stream()
                .filter(one -> one.getPursuit().equals(job.pursuit().id()) && reading.hasCome(one.getOn()))
                .filter(one -> one.getWith() == Capacity.JOB_SEEKER)
                .toList();
        List<EntryRef> evidence = new ArrayList<>(job.evidence());
        contacts.forEach(one -> evidence.add(one.toRef()));
        Optional<Answer> wanted = contacts.stream()
                .filter(one -> one.getSupportWanted().isPresent())
                .reduce((one, other) -> other.getOn().isBefore(one.getOn()) ? one : other)
                .flatMap(SupportContact::getSupportWanted);
        if (wanted.filter(Answer.NO::equals).isPresent()) {
            return Finding.met(Reason.of("ips.7.not-wanted"), evidence);
        }
        Rhythm rhythm = Rhythm.of(
                employment.getStartedOn(),
                times.day(),
                contacts.stream()
                        .filter(SupportContact::isFaceToFace)
                        .map(SupportContact::getOn)
                        .toList(),
                from -> from.plusMonths(times.months()),
                times.back());
        return TimesMissing.judge(reading, rhythm, "ips.7", SupportContact.TYPE).withEvidence(evidence);
    }
}
