package org.customizedemployment.pack.foundations.ips;

import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.pack.foundations.reading.Reading;

/** Turns a {@link Rhythm} into a finding. */
final class TimesMissing {
    private TimesMissing() {}

    /** Not met once a time was missed, where none can be missing from the record; not yet due before the first; else met. */
    static Finding judge(Reading reading, Rhythm rhythm, String code, EntryType<?> kind) {
        if (rhythm.late() != null) {
            return reading.onAbsence(
                    Outcome.NOT_MET, Reason.of(code + ".missed").with("due", rhythm.late()), kind);
        }
        Reason reason = Reason.of(code + ".next").with("due", rhythm.due());
        return rhythm.last() == null
                ? Finding.of(Outcome.NOT_YET_DUE, reason)
                : Finding.of(Outcome.MET, new Reason(code + ".kept", reason.arguments()).with("last", rhythm.last()));
    }

    /** Cannot tell without a day to count to. */
    static Finding date() {
        return Finding.cannotTell(Reason.of("ips.no-date"), new Missing(Missing.Kind.DATE, DateName.DECISION.word()));
    }
}
