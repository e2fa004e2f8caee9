package org.customizedemployment.rules.condition.evaluation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.reason.Missing;

/**
 * What a condition came to.
 *
 * @param outcome met, not met or open
 * @param missing what would have to be there for another answer
 * @param evidence the entries it rests on
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record ConditionAnswer(Outcome outcome, List<Missing> missing, List<EntryRef> evidence) {
    public ConditionAnswer {
        missing = List.copyOf(missing);
        evidence = List.copyOf(evidence);
    }

    static ConditionAnswer met(List<EntryRef> evidence) {
        return new ConditionAnswer(Outcome.MET, List.of(), evidence);
    }

    static ConditionAnswer notMet(List<Missing> missing, List<EntryRef> evidence) {
        return new ConditionAnswer(Outcome.NOT_MET, missing, evidence);
    }

    static ConditionAnswer open(Missing missing) {
        return new ConditionAnswer(Outcome.CANNOT_TELL, List.of(missing), List.of());
    }

    /** What several parts that decide together lack and rest on. */
    static ConditionAnswer joined(Outcome outcome, List<ConditionAnswer> parts) {
        Set<Missing> missing = new LinkedHashSet<>();
        Set<EntryRef> evidence = new LinkedHashSet<>();
        for (ConditionAnswer part : parts) {
            missing.addAll(part.missing());
            evidence.addAll(part.evidence());
        }
        return new ConditionAnswer(outcome, List.copyOf(missing), List.copyOf(evidence));
    }
}
