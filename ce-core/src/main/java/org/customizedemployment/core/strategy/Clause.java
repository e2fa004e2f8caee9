package org.customizedemployment.core.strategy;

import java.util.List;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;

/** One clause of a strategy's definition, as a finding. */
final class Clause {
    private Clause() {}

    static RuleFinding met(String rule, List<Citation> citations) {
        return of(rule, Outcome.MET, Reason.of("strategy." + rule + ".met"), citations);
    }

    static RuleFinding notMet(String rule, Reason reason, List<Citation> citations) {
        return of(rule, Outcome.NOT_MET, reason, citations);
    }

    static RuleFinding of(String rule, Outcome outcome, Reason reason, List<Citation> citations) {
        return new RuleFinding(
                RuleId.of("strategy." + rule), Severity.BLOCKS, Finding.of(outcome, reason), citations, List.of());
    }
}
