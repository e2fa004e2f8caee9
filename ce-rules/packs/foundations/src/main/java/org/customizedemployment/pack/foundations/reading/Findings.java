package org.customizedemployment.pack.foundations.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;

/** Puts the findings on parts of a condition together: all must be met, the first open one of SEM-11 heads. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Findings {
    private Findings() {}

    /** Met for that reason if all parts are; else the finding of the part that heads, with what all open parts miss. */
    public static Finding all(Reason met, List<Finding> parts) {
        Finding head = head(parts);
        if (met.isUnexplained()) {
            return Finding.plain(head.outcome());
        }
        Reason reason = head.outcome() == Outcome.MET ? met : head.reason();
        return new Finding(head.outcome(), reason, missing(parts), evidence(parts), head.restsOnAbsence());
    }

    /** The part whose outcome comes first in SEM-11, the earlier of equals. */
    static Finding head(List<Finding> parts) {
        Finding head = parts.get(0);
        for (int at = 1; at < parts.size(); at++) {
            Finding part = parts.get(at);
            if (part.outcome().compareTo(head.outcome()) < 0) {
                head = part;
            }
        }
        return head;
    }

    /** What the parts miss, each thing once. */
    static List<Missing> missing(List<Finding> parts) {
        return each(parts, Finding::missing);
    }

    /** What the parts rest on, each entry once. */
    static List<EntryRef> evidence(List<Finding> parts) {
        return each(parts, Finding::evidence);
    }

    /** Mostly one part or none has any: then there is nothing to put together. */
    private static <T> List<T> each(List<Finding> parts, Function<Finding, List<T>> of) {
        List<T> only = List.of();
        Set<T> several = null;
        for (Finding part : parts) {
            List<T> more = of.apply(part);
            if (more.isEmpty() || more.equals(only)) {
                continue;
            }
            if (only.isEmpty()) {
                only = more;
                continue;
            }
            if (several == null) {
                several = new LinkedHashSet<>(only);
            }
            several.addAll(more);
        }
        return several == null ? only : List.copyOf(several);
    }

    /** People have to say: whose decision, on what. */
    public static Finding human(Reason reason, List<EntryRef> evidence) {
        if (reason.isUnexplained()) {
            return Finding.plain(Outcome.NEEDS_HUMAN_DECISION);
        }
        return new Finding(
                Outcome.NEEDS_HUMAN_DECISION,
                reason,
                List.of(new Missing(Missing.Kind.HUMAN_DECISION, reason.code())),
                evidence,
                null);
    }

    /** The same, resting on that entry. */
    public static Finding human(Reason reason, Entry entry) {
        return reason.isUnexplained()
                ? Finding.plain(Outcome.NEEDS_HUMAN_DECISION)
                : human(reason, List.of(entry.toRef()));
    }

    /** Not met, as that entry shows. */
    public static Finding notMet(Reason reason, Entry entry) {
        return Finding.of(Outcome.NOT_MET, reason).withEvidence(entry);
    }

    /** Not met, as these entries show. */
    public static Finding notMet(Reason reason, List<EntryRef> evidence) {
        return Finding.of(Outcome.NOT_MET, reason).withEvidence(evidence);
    }
}
