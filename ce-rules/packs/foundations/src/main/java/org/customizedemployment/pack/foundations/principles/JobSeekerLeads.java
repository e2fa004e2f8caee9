package org.customizedemployment.pack.foundations.principles;

import java.util.List;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.planning.EmploymentPlan;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.pack.foundations.reading.Asked;
import org.customizedemployment.pack.foundations.reading.Findings;
import org.customizedemployment.pack.foundations.reading.Reading;

/**
 * The job seeker is the primary source and decides the direction of the search (ODEP-P3).
 *
 * <p>Source: statements are counted by how they became known. Met if more were told by the person than by others, records and assessments together;
 * not met if not even with all that was observed. In between people say whether what was seen came from the person. Needs all statements, as a
 * share of some says nothing of the whole. Direction: the plan is approved by the person; not yet due before there is one.
 */
final class JobSeekerLeads {
    private static final List<FactNeed> NEEDS = List.of(
            FactNeed.of(ProfileStatement.TYPE),
            FactNeed.of(EmploymentPlan.TYPE),
            FactNeed.of(JobSeeker.TYPE),
            FactNeed.of(Pursuit.TYPE));

    private JobSeekerLeads() {}

    static Rule rule() {
        return Asked.rule("odep.p3", List.of("ODEP-P3", "SEM-3"), NEEDS, JobSeekerLeads::find);
    }

    private static Finding find(Reading reading) {
        return Findings.all(
                Sources.of(reading).reason(reading, "odep.p3.leads"),
                List.of(source(reading), Plans.judge(reading, Plans::approved)));
    }

    private static Finding source(Reading reading) {
        Sources from = Sources.of(reading);
        if (from.total() == 0) {
            return reading.onAbsence(Outcome.NOT_YET_DUE, reading.reason("odep.no-statements"), ProfileStatement.TYPE);
        }
        int open = from.unknown() + from.saidToBeOwn();
        if (from.own() > from.secondHand() + open) {
            return counted(reading, Outcome.MET, from, "odep.p3.primary-source");
        }
        if (from.own() + from.seen() + open <= from.secondHand()) {
            return counted(reading, Outcome.NOT_MET, from, "odep.p3.not-primary-source");
        }
        return open > 0
                ? Finding.cannotTell(
                                from.reason(reading, "odep.source-unknown"),
                                new Missing(Missing.Kind.ENTRIES, ProfileStatement.TYPE.getKind()))
                        .withEvidence(reading.refs(from.statements()))
                : counted(reading, Outcome.NEEDS_HUMAN_DECISION, from, "odep.p3.what-was-seen");
    }

    private static Finding counted(Reading reading, Outcome outcome, Sources from, String code) {
        return reading.onAbsence(outcome, from.reason(reading, code), ProfileStatement.TYPE)
                .withEvidence(reading.refs(from.statements()));
    }
}
