package org.customizedemployment.pack.foundations.principles;

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
 * @param seen observed with the person
 * @param others told by others, and from records
 * @param assessed from formal assessments
 * @param unknown of no stated source
 * @param refs the statements counted
 */
record Sources(int own, int seen, int others, int assessed, int unknown, List<EntryRef> refs) {
    static Sources of(Reading reading) {
        Optional<ActorId> person =
                reading.begun(JobSeeker.TYPE).stream().map(JobSeeker::getActor).findFirst();
        List<ProfileStatement> counted = reading.current(ProfileStatement.TYPE).stream()
                .filter(one -> one.getStanding() != StatementStanding.SET_ASIDE)
                .toList();
        int[] counts = new int[Manner.values().length];
        for (ProfileStatement statement : counted) {
            counts[manner(statement.getHeader().provenance(), person).ordinal()]++;
        }
        return new Sources(
                counts[Manner.TOLD_BY_JOB_SEEKER.ordinal()],
                counts[Manner.OBSERVED.ordinal()],
                counts[Manner.TOLD_BY_OTHERS.ordinal()] + counts[Manner.RECORD.ordinal()],
                counts[Manner.FORMAL_ASSESSMENT.ordinal()],
                counts[Manner.NOT_SUPPLIED.ordinal()],
                counted.stream().map(ProfileStatement::toRef).toList());
    }

    /** What someone else said is never told by the job seeker, a guardian's words included (SEM-3). */
    private static Manner manner(Provenance provenance, Optional<ActorId> person) {
        ActorId by = provenance.by();
        boolean byAnother = by != null && person.isPresent() && !person.get().equals(by);
        return provenance.how() == Manner.TOLD_BY_JOB_SEEKER && byAnother
                ? Manner.TOLD_BY_OTHERS
                : provenance.how();
    }

    int total() {
        return own + seen + others + assessed + unknown;
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
                .with("unknown", unknown);
    }
}
