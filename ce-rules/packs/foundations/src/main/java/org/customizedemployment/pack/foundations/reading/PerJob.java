package org.customizedemployment.pack.foundations.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.pursuit.PursuitState;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;

/**
 * Judges job by job (SC-4). The finding is that of the job which heads by SEM-11 and names its pursuit; every other job stands beside it as an
 * argument named by its own outcome: {@code met=p-library#1}. Jobs that are held or agreed count; ended ones only if there is nothing else,
 * as a job that is over says nothing against the one that goes on.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class PerJob {
    private static final String PURSUIT = "pursuit";

    private PerJob() {}

    /** A part: what it is about, and the finding. */
    record Part(EntryRef about, Finding finding) {}

    /** Judges each job; before any is agreed it is not yet due. */
    public static Finding judge(Reading reading, Function<Job, Finding> each) {
        return judge(reading, JudgedJobs.of(reading), each);
    }

    static Finding judge(Reading reading, JudgedJobs jobs, Function<Job, Finding> each) {
        // Of one job alone nothing need be put together.
        if (!reading.isExplaining() && jobs.isKnown() && jobs.surely().size() == 1) {
            return each.apply(jobs.surely().get(0));
        }
        List<Part> parts = new ArrayList<>(parts(jobs.surely(), each));
        parts.addAll(parts(jobs.perhaps(), each));
        return jobs.settle(reading, parts.isEmpty() ? notYet(reading) : combine(parts), parts);
    }

    /** Whether anything is agreed, or was. */
    public static Known anyAgreed(Reading reading) {
        List<Job> all = all(reading);
        boolean none = reading.isWhole(Pursuit.TYPE);
        for (Job job : all) {
            if (job.agreed() == Known.YES) {
                return Known.YES;
            }
            none &= job.agreed() == Known.NO;
        }
        return Known.of(false, none);
    }

    /** That nothing of these kinds is there: not met once a negotiation has begun, before that not yet due. */
    public static Finding lacking(Reading reading, Reason notMet, Reason notYet, EntryType<?>... kinds) {
        boolean negotiating = reading.begun(Pursuit.TYPE).stream()
                .anyMatch(pursuit -> pursuit.getState() == PursuitState.NEGOTIATING);
        Known agreed = anyAgreed(reading);
        if (negotiating || agreed == Known.YES) {
            return reading.onAbsence(Outcome.NOT_MET, notMet, kinds);
        }
        Finding early = reading.onAbsence(Outcome.NOT_YET_DUE, notYet, kinds);
        return agreed == Known.NO ? early : reading.resting(early, Pursuit.TYPE, Agreement.TYPE, Employment.TYPE);
    }

    /** All pursuits that have begun. */
    public static List<Job> all(Reading reading) {
        List<Job> known = reading.shared().jobs();
        return known == null ? reading.shared().putJobs(find(reading)) : known;
    }

    private static List<Job> find(Reading reading) {
        List<Pursuit> pursuits = reading.begun(Pursuit.TYPE);
        // Mostly there is one.
        if (pursuits.size() == 1) {
            return List.of(Job.of(reading, pursuits.get(0)));
        }
        List<Job> jobs = new ArrayList<>(pursuits.size());
        for (Pursuit pursuit : pursuits) {
            jobs.add(Job.of(reading, pursuit));
        }
        return List.copyOf(jobs);
    }

    static List<Part> parts(List<Job> jobs, Function<Job, Finding> each) {
        return jobs.stream()
                .map(job -> new Part(job.pursuit().toRef(), each.apply(job)))
                .toList();
    }

    /** Not yet due, as nothing is agreed; with no pursuit at all only if none is missing. */
    static Finding notYet(Reading reading) {
        List<Pursuit> pursuits = reading.begun(Pursuit.TYPE);
        if (pursuits.isEmpty()) {
            return reading.onAbsence(Outcome.NOT_YET_DUE, reading.reason("odep.no-pursuit"), Pursuit.TYPE);
        }
        if (!reading.isExplaining()) {
            return Finding.plain(Outcome.NOT_YET_DUE);
        }
        return new Finding(
                Outcome.NOT_YET_DUE,
                reading.reason("odep.not-agreed").with(PURSUIT, pursuits.get(0)),
                List.of(new Missing(Missing.Kind.ENTRIES, Agreement.TYPE.getKind())),
                pursuits.stream().map(Pursuit::toRef).toList(),
                null);
    }

    /** One finding of several parts; at least one. */
    static Finding combine(List<Part> parts) {
        List<Finding> findings = parts.stream().map(Part::finding).toList();
        Finding head = Findings.head(findings);
        if (head.reason().isUnexplained()) {
            return Finding.plain(head.outcome());
        }
        int headAt = findings.indexOf(head);
        Reason reason = head.reason().with(PURSUIT, parts.get(headAt).about());
        List<EntryRef> about = new ArrayList<>();
        for (int at = 0; at < parts.size(); at++) {
            Part part = parts.get(at);
            about.add(part.about());
            if (at != headAt) {
                reason = reason.with(word(part.finding().outcome()), part.about());
            }
        }
        Finding refs = Finding.met(reason, about);
        List<Finding> withRefs = new ArrayList<>();
        withRefs.add(refs);
        withRefs.addAll(findings);
        return new Finding(
                head.outcome(), reason, Findings.missing(findings), Findings.evidence(withRefs), head.restsOnAbsence());
    }

    private static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
