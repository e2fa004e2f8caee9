package org.customizedemployment.core.process.command;

import java.util.List;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.value.EffectiveRange;

/** A rule that finds the same whatever it is asked about. */
public record FixedRule(String id, Outcome outcome) implements Rule {
    @Override
    public RuleId getId() {
        return RuleId.of(id);
    }

    @Override
    public List<Citation> getCitations() {
        return List.of(Citation.of("SEM-13"));
    }

    @Override
    public EffectiveRange getInForce() {
        return EffectiveRange.NOT_STATED;
    }

    @Override
    public List<FactNeed> getNeeds() {
        return List.of();
    }

    @Override
    public Finding evaluate(Facts facts) {
        return Finding.of(outcome, Reason.of("x.fixed"));
    }
}
