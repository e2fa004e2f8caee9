package org.customizedemployment.core.rule;

import java.util.List;
import java.util.function.IntFunction;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.value.EffectiveRange;
import org.jspecify.annotations.Nullable;

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

    /**
     * The outcome of each entry of a kind by its place in {@link Facts#entries}, for a rule that finds out about all together faster than
     * one by one. Asked only where nobody asks for reasons; must say what {@link #evaluate} would of each.
     *
     * @return null, as by default, if each has to be asked
     */
    default @Nullable IntFunction<Outcome> ofEach(Facts facts, EntryType<?> type) {
        return null;
    }
}
