package org.customizedemployment.rules.condition.rule;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.FactNeed;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.rules.condition.Condition;
import org.customizedemployment.rules.condition.evaluation.ConditionAnswer;
import org.customizedemployment.rules.condition.evaluation.ConditionEvaluation;
import org.customizedemployment.rules.condition.evaluation.ConditionOutcome;

/**
 * A rule whose condition is data. It says <em>met</em> or <em>not met</em> only where the case is complete enough for its condition, else
 * <em>cannot tell</em> with what is missing.
 *
 * @param id its id
 * @param citations where it comes from
 * @param inForce the decision dates on which it is in force
 * @param condition what must hold
 * @param codes the reason codes of its answers
 * @param needs what it reads
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DataRule(
        RuleId id,
        List<Citation> citations,
        EffectiveRange inForce,
        Condition condition,
        ReasonCodes codes,
        List<FactNeed> needs)
        implements Rule {
    public DataRule {
        citations = List.copyOf(citations);
        needs = List.copyOf(needs);
    }

    /** Reads what its condition reads. */
    public DataRule(
            RuleId id, List<Citation> citations, EffectiveRange inForce, Condition condition, ReasonCodes codes) {
        this(id, citations, inForce, condition, codes, ConditionNeeds.of(condition));
    }

    @Override
    public RuleId getId() {
        return id;
    }

    @Override
    public List<Citation> getCitations() {
        return citations;
    }

    @Override
    public EffectiveRange getInForce() {
        return inForce;
    }

    @Override
    public List<FactNeed> getNeeds() {
        return needs;
    }

    @Override
    public Finding evaluate(Facts facts) {
        if (!facts.isExplaining()) {
            return Finding.plain(ConditionOutcome.of(condition, facts));
        }
        ConditionAnswer answer = ConditionEvaluation.evaluate(condition, facts);
        String code =
                switch (answer.outcome()) {
                    case MET -> codes.met();
                    case NOT_MET -> codes.notMet();
                    default -> codes.open();
                };
        List<Missing> missing = answer.outcome() == Outcome.MET ? List.of() : answer.missing();
        return new Finding(answer.outcome(), Reason.of(code), missing, answer.evidence(), null);
    }
}
