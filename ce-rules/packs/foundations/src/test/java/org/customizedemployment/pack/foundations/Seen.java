package org.customizedemployment.pack.foundations;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.id.RuleId;

/** Which outcomes each rule gave in the tests that ran so far. */
final class Seen {
    private static final Map<RuleId, Set<Outcome>> OUTCOMES = new ConcurrentHashMap<>();

    private Seen() {}

    static void note(Decision decision) {
        decision.getFindings()
                .forEach(one -> OUTCOMES.computeIfAbsent(one.rule(), rule -> EnumSet.noneOf(Outcome.class))
                        .add(one.finding().outcome()));
    }

    static Set<Outcome> of(RuleId rule) {
        return OUTCOMES.getOrDefault(rule, EnumSet.noneOf(Outcome.class));
    }
}
