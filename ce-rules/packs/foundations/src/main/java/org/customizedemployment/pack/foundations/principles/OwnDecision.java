package org.customizedemployment.pack.foundations.principles;

import java.util.List;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.pack.foundations.reading.Findings;
import org.customizedemployment.pack.foundations.reading.Reading;

/** Whether a decision is the person's own (SEM-3). */
final class OwnDecision {
    private OwnDecision() {}

    /** Met in the person's own capacity; for people to say where someone stands for the person; else not met. */
    static Finding of(Reading reading, HumanDecision decision, List<EntryRef> evidence) {
        if (decision.capacity() == Capacity.JOB_SEEKER) {
            return Finding.met(reading.reason("odep.own-decision").with("on", decision.on()), evidence);
        }
        return Reading.standsForPerson(decision.capacity())
                ? Findings.human(reading.reason("odep.own-answer-missing").with("on", decision.on()), evidence)
                : Findings.notMet(reading.reason("odep.not-own-decision").with("on", decision.on()), evidence);
    }
}
