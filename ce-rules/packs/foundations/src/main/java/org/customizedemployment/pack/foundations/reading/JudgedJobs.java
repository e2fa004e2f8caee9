package org.customizedemployment.pack.foundations.reading;

import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.reason.Missing;

/**
 * The jobs to judge: those going on, else those that have ended, unless something else is being pursued. Where terms, employments or pursuits
 * may be missing, some are judged only perhaps.
 *
 * @param surely those that are judged whatever else may come to light
 * @param perhaps those that something missing could add or take away
 * @param some whether at least one is judged in any case
 * @param missing the kinds that leave it open; empty if it is known which are judged
 */
record JudgedJobs(List<Job> surely, List<Job> perhaps, boolean some, List<Missing> missing) {
    static JudgedJobs of(Reading reading) {
        JudgedJobs known = reading.shared().judged();
        return known == null ? reading.shared().putJudged(find(reading)) : known;
    }

    private static JudgedJobs find(Reading reading) {
        List<Job> all = PerJob.all(reading);
        boolean whole = reading.isWhole(Pursuit.TYPE);
        List<Job> surely = Picked.all(all, job -> isJudged(job, all, whole) == Known.YES);
        List<Job> perhaps = Picked.all(all, job -> isJudged(job, all, whole) == Known.OPEN);
        boolean some = !surely.isEmpty()
                || (!all.isEmpty() && all.stream().allMatch(job -> job.agreed() == Known.YES) && whole);
        return new JudgedJobs(surely, perhaps, some, missing(reading, whole, !perhaps.isEmpty()));
    }

    private static List<Missing> missing(Reading reading, boolean whole, boolean perhaps) {
        if (whole && !perhaps) {
            return List.of();
        }
        List<Missing> missing = new ArrayList<>(reading.missing(Pursuit.TYPE));
        if (perhaps) {
            missing.addAll(reading.missing(Agreement.TYPE, Employment.TYPE));
        }
        return missing;
    }

    /** Only jobs that are agreed; one that is over only if no other goes on. */
    private static Known isJudged(Job job, List<Job> all, boolean whole) {
        boolean othersGoOn = false;
        boolean othersAreOver = true;
        for (Job other : all) {
            if (!other.pursuit().id().equals(job.pursuit().id())) {
                othersGoOn |= other.over() == Known.NO;
                othersAreOver &= other.over() == Known.YES;
            }
        }
        boolean displaced = job.over() == Known.YES && othersGoOn;
        if (job.agreed() == Known.NO || displaced) {
            return Known.NO;
        }
        boolean counts = job.over() == Known.NO || (whole && othersAreOver);
        return job.agreed() == Known.YES && counts ? Known.YES : Known.OPEN;
    }

    boolean isNone() {
        return surely.isEmpty() && perhaps.isEmpty();
    }

    /** Whether it is known which are judged. */
    boolean isKnown() {
        return missing.isEmpty();
    }

    /**
     * The finding on all of them, if it holds whichever of them are judged; else cannot tell, with what is missing.
     *
     * @param found of the jobs together, the sure ones first
     * @param parts one for each job, the sure ones first
     */
    Finding settle(Reading reading, Finding found, List<PerJob.Part> parts) {
        return isKnown() || holds(reading, found.outcome(), parts) ? found : Reading.open(found, missing);
    }

    private boolean holds(Reading reading, Outcome outcome, List<PerJob.Part> parts) {
        boolean ofOneSure = parts.subList(0, surely.size()).stream()
                .anyMatch(part -> part.finding().outcome() == outcome);
        if (ofOneSure && outcome == Outcome.NOT_MET) {
            return true;
        }
        if (!reading.isWhole(Pursuit.TYPE)) {
            return false;
        }
        boolean ofAll = !parts.isEmpty()
                && parts.stream().allMatch(part -> part.finding().outcome() == outcome);
        // Of none it would be not yet due.
        return ofOneSure || (ofAll && (some || outcome == Outcome.NOT_YET_DUE));
    }
}
