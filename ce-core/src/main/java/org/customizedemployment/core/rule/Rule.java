package org.customizedemployment.core.rule;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.value.EffectiveRange;

/**
 * One rule: pure, named, cited, dated. It first says what it needs, then finds. Implemented by packs and plugins.
 *
 * <p>The engine has already answered <em>not in force</em> and, where nothing of what it needs was supplied, <em>cannot tell</em>, before
 * {@link #evaluate} is called; a rule that throws becomes <em>error</em> naming it.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface Rule {
    RuleId getId();

    /** Where it comes from; at least one. */
    List<Citation> getCitations();

    /** The decision dates on which it is in force. */
    default EffectiveRange getInForce() {
        return EffectiveRange.NOT_STATED;
    }

    /** What it reads; empty only if it reads nothing of the case. */
    List<FactNeed> getNeeds();

    /** What it finds. Must depend on nothing but the facts. */
    Finding evaluate(Facts facts);
}
