package org.customizedemployment.pack.foundations.principles;

import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.entry.Manner;
import org.customizedemployment.core.entry.Provenance;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.Derived;
import org.customizedemployment.pack.foundations.reading.Picked;
import org.customizedemployment.pack.foundations.reading.Reading;

/**
 * Where the statements of the profile come from, counted. Statements that the person set aside do not count.
 *
 * @param own told by the job seeker, in whatever way they communicate
 * @param saidToBeOwn told by the job seeker, it says, by someone of whom it is not known whether it was; no job seeker is recorded
 * @param seen observed with the person
 * @param others told by others, and from records
 * @param assessed from formal assessments
 * @param unknown of no stated source
 * @param statements those that count
 */
record Sources(
        int own, int saidToBeOwn, int seen, int others, int assessed, int unknown, List<ProfileStatement> statements) {
    private static final Derived<Sources> OF_CASE = Derived.of(facts -> find(Reading.of(facts)));

    static Sources of(Reading reading) {
        return reading.getFacts().get(OF_CASE);
    }

    private static Sources find(Reading reading) {
        List<JobSeeker> people = reading.begun(JobSeeker.TYPE);
        Optional<ActorId> person =
                people.isEmpty() ? Optional.empty() : Optional.of(people.get(0).getActor());
        List<ProfileStatement> counted = Picked.all(
                reading.current(ProfileStatement.TYPE), one -> one.getStanding() != StatementStanding.SET_ASIDE);
        boolean unknown = person.isEmpty() && !reading.isWhole(JobSeeker.TYPE);
        int own = 0;
        int saidToBeOwn = 0;
        int seen = 0;
        int others = 0;
        int assessed = 0;
        int notSupplied = 0;
        for (int at = 0; at < counted.size(); at++) {
            Provenance source = counted.get(at).getHeader().provenance();
            saidToBeOwn += unknown && source.how() == Manner.TOLD_BY_JOB_SEEKER && source.by() != null ? 1 : 0;
            switch (manner(source, person)) {
                case TOLD_BY_JOB_SEEKER -> own++;
                case OBSERVED -> seen++;
                case TOLD_BY_OTHERS, RECORD -> others++;
                case FORMAL_ASSESSMENT -> assessed++;
                case NOT_SUPPLIED -> notSupplied++;
            }
        }
        return new Sources(own - saidToBeOwn, saidToBeOwn, seen, others, assessed, notSupplied, counted);
    }

    /** What someone else said is never told by the job seeker, a guardian's words included (SEM-3). */
    private static Manner manner(Provenance provenance, Optional<ActorId> person) {
        ActorId by = provenance.by();
        boolean byAnother = by != null && person.isPresent() && !person.get().equals(by);
        return provenance.how() == Manner.TOLD_BY_JOB_SEEKER && byAnother ? Manner.TOLD_BY_OTHERS : provenance.how();
    }

    int total() {
        return own + saidToBeOwn + seen + others + assessed + unknown;
    }

    /** From others than the person: told, recorded or assessed. */
    int secondHand() {
        return others + assessed;
    }

    /** The reason with the counts as its arguments. */
    Reason reason(Reading reading, String code) {
        return reading.reason(code)
                .with("own", own)
                .with("seen", seen)
                .with("others", others)
                .with("assessed", assessed)
                .with("unknown", unknown + saidToBeOwn);
    }
}
