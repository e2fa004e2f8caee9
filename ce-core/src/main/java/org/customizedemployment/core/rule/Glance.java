package org.customizedemployment.core.rule;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;

/**
 * The outcomes of some rules and nothing else: what a list of a whole caseload needs. Nothing is made for reasons until somebody asks for them;
 * then the same rules are asked again, with the same outcomes, as rules are pure.
 *
 * <pre>{@code
 * Glance glance = RuleEvaluation.glance(book.at(BindingPoint.check("indicators")), facts);
 * if (!glance.passes()) {
 *     show(glance.explain());
 * }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Glance {
    private final List<RuleBinding> bindings;
    private final Facts facts;
    private final Outcome[] outcomes;

    Glance(List<RuleBinding> bindings, Facts facts, Outcome[] outcomes) {
        this.bindings = bindings;
        this.facts = facts;
        this.outcomes = outcomes;
    }

    /** The rules that were asked, in their order. */
    public List<RuleBinding> getBindings() {
        return bindings;
    }

    /**
     * What the rule at that place among the bindings found.
     *
     * @throws IndexOutOfBoundsException if there is none
     */
    public Outcome outcome(int index) {
        return outcomes[index];
    }

    /** Whether every one is met, not applicable or not in force; true of none. */
    public boolean passes() {
        for (Outcome outcome : outcomes) {
            if (!outcome.passes()) {
                return false;
            }
        }
        return true;
    }

    /** The findings with their reasons: the rules asked again. */
    public List<RuleFinding> explain() {
        return RuleEvaluation.ask(bindings, facts.explained());
    }
}
