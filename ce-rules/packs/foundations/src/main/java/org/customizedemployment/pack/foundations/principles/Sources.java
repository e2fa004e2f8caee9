package org.customizedemployment.pack.foundations.principles;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.Manner;
import org.customizedemployment.core.entry.Provenance;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.reason.Reason;
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
 * @param refs the statements counted
 */
record Sources(int own, int saidToBeOwn, int seen, int others, int assessed, int unknown, List<EntryRef> refs) {
    static Sources of(Reading reading) {
        Optional<ActorId> person =
                reading.begun(JobSeeker.TYPE).stream().map(JobSeeker::getActor).findFirst();
        List<ProfileStatement> counted = reading.current(ProfileStatement.TYPE).stream()
                .filter(one -> one.getStanding() != StatementStanding.SET_ASIDE)
                .toList();
        boolean unknown = person.isEmpty() && !reading.isWhole(JobSeeker.TYPE);
        int saidToBeOwn = (int) counted.stream()
                .map(one -> one.getHeader().provenance())
                .filter(one -> unknown && one.how() == Manner.TOLD_BY_JOB_SEEKER && one.by() != null)
                .count();
        List<Manner> manners = counted.stream()
                .map(one -> manner(one.getHeader().provenance(), person))
                .toList();
        return new Sources(
                Collections.frequency(manners, Manner.TOLD_BY_JOB_SEEKER) - saidToBeOwn,
                saidToBeOwn,
                Collections.frequency(manners, Manner.OBSERVED),
                Collections.frequency(manners, Manner.TOLD_BY_OTHERS) + Collections.frequency(manners, Manner.RECORD),
                Collections.frequency(manners, Manner.FORMAL_ASSESSMENT),
                Collections.frequency(manners, Manner.NOT_SUPPLIED),
                counted.stream().map(ProfileStatement::toRef).toList());
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
    Reason reason(String code) {
        return Reason.of(code)
                .with("own", own)
                .with("seen", seen)
                .with("others", others)
                .with("assessed", assessed)
                .with("unknown", unknown + saidToBeOwn);
    }
}
