package org.customizedemployment.benchmarks;

import java.util.List;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.Rule;

/**
 * A gate whose finding is there already: what is measured is the move, not the rules.
 *
 * @param id the rule
 * @param severity what it does if it does not pass
 * @param finding what it always finds
 */
record SuppliedGate(RuleId id, Severity severity, Finding finding) implements Rule {
    private static final List<Citation> CITATIONS = List.of(Citation.of("SEM-11"));
    private static final List<FactNeed> NEEDS = List.of(FactNeed.of(Activity.TYPE));

    static SuppliedGate of(String id, Severity severity, Outcome outcome) {
        return new SuppliedGate(RuleId.of(id), severity, Finding.of(outcome, Reason.of(id)));
    }

    @Override
    public RuleId getId() {
        return id;
    }

    @Override
    public List<Citation> getCitations() {
        return CITATIONS;
    }

    @Override
    public List<FactNeed> getNeeds() {
        return NEEDS;
    }

    @Override
    public Finding evaluate(Facts facts) {
        return finding;
    }
}
