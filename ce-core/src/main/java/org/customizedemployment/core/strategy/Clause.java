package org.customizedemployment.core.strategy;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;

/**
 * One clause of a strategy's definition, as a finding; for strategies here and in plugins. A clause that is met has the reason {@code
 * strategy.<clause>.met}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Clause {
    private static final String PREFIX = "strategy.";

    private Clause() {}

    /** The clause holds. */
    public static RuleFinding met(String rule, List<Citation> citations) {
        return of(rule, Outcome.MET, Reason.of(PREFIX + rule + ".met"), citations);
    }

    /** The clause does not hold: the design is not what it claims. */
    public static RuleFinding notMet(String rule, Reason reason, List<Citation> citations) {
        return of(rule, Outcome.NOT_MET, reason, citations);
    }

    /** Met unless there are problems. */
    public static List<RuleFinding> metUnless(String rule, List<Reason> problems, List<Citation> citations) {
        return problems.isEmpty() ? List.of(met(rule, citations)) : notMet(rule, problems, citations);
    }

    /** The same for a clause whose being met was put into words beforehand, once for all designs: most designs keep most clauses. */
    public static List<RuleFinding> metUnless(RuleFinding met, List<Reason> problems) {
        return problems.isEmpty()
                ? List.of(met)
                : notMet(met.rule().value().substring(PREFIX.length()), problems, met.citations());
    }

    private static List<RuleFinding> notMet(String rule, List<Reason> problems, List<Citation> citations) {
        return problems.stream().map(one -> notMet(rule, one, citations)).toList();
    }

    /** Any outcome. */
    public static RuleFinding of(String rule, Outcome outcome, Reason reason, List<Citation> citations) {
        return new RuleFinding(
                RuleId.of(PREFIX + rule), Severity.BLOCKS, Finding.of(outcome, reason), citations, List.of());
    }

    /** Something for people to look at; it makes no design wrong (SEM-29: always flag). */
    public static RuleFinding flag(Reason reason, List<EntryRef> evidence, List<Citation> citations) {
        Finding finding = Finding.of(Outcome.NEEDS_HUMAN_DECISION, reason).withEvidence(evidence);
        return new RuleFinding(RuleId.of(reason.code()), Severity.ADVISES, finding, citations, List.of());
    }
}
