package org.customizedemployment.rules.certification;

import java.util.List;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.ParameterRead;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.DatedParameter;

/** One thing that was looked at, on its way into a decision. */
record Noted(String rule, Severity severity, List<Citation> citations) {
    static Noted blocking(String rule, List<Citation> citations) {
        return new Noted(rule, Severity.BLOCKS, citations);
    }

    static Noted advising(String rule, List<Citation> citations) {
        return new Noted(rule, Severity.ADVISES, citations);
    }

    RuleFinding found(Outcome outcome, Reason reason, Missing... missing) {
        return found(new Finding(outcome, reason, List.of(missing), List.of(), null), List.of());
    }

    RuleFinding found(Finding finding, List<DatedParameter> read) {
        return new RuleFinding(
                RuleId.of("certification." + rule),
                severity,
                finding,
                citations,
                read.stream().map(Noted::read).toList());
    }

    static ParameterRead read(DatedParameter one) {
        return new ParameterRead(one.id(), one.value(), one.effective(), one.citation(), one.pack());
    }
}
