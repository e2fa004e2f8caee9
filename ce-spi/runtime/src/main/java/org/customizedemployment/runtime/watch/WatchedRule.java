package org.customizedemployment.runtime.watch;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
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

/** A rule in Java, until it is given up: from then on its answer is <em>error</em>, at once. */
final class WatchedRule implements Rule {
    private static final Logger LOG = System.getLogger(WatchedRule.class.getName());

    private final Rule rule;
    private volatile boolean givenUp;

    WatchedRule(Rule rule) {
        this.rule = rule;
    }

    @Override
    public RuleId getId() {
        return rule.getId();
    }

    @Override
    public List<Citation> getCitations() {
        return rule.getCitations();
    }

    @Override
    public EffectiveRange getInForce() {
        return rule.getInForce();
    }

    @Override
    public List<FactNeed> getNeeds() {
        return rule.getNeeds();
    }

    @Override
    public Finding evaluate(Facts facts) {
        if (givenUp) {
            return Finding.of(
                    Outcome.ERROR,
                    Reason.of("core.rule-did-not-end")
                            .withCode("rule", rule.getId().value()));
        }
        if (!(Thread.currentThread() instanceof Asker asker)) {
            return rule.evaluate(facts);
        }
        WatchedRule before = asker.enter(this);
        try {
            return rule.evaluate(facts);
        } finally {
            asker.leave(before);
        }
    }

    void giveUp() {
        if (givenUp) {
            return;
        }
        givenUp = true;
        LOG.log(Level.ERROR, "rule {0} did not end; it is not asked again", rule.getId());
    }
}
