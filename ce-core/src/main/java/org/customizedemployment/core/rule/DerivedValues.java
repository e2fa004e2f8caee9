package org.customizedemployment.core.rule;

import java.util.List;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.ParameterRead;
import org.jspecify.annotations.Nullable;

/** What has been worked out of one case as of its dates. Only ever grows; two threads that ask at once may work the same out twice. */
final class DerivedValues {
    /** Somewhat more than a state's programme asks. */
    private static final int RULES = 64;

    private static final int SHARED = 8;

    /** A value and the parameters that it was worked out with. */
    record Value(Object value, List<ParameterRead> reads) {}

    private final OnceFound<Derived<?>, Value> values = new OnceFound<>(SHARED);

    // By the rule itself: two packs may have rules of one id. Each is made when first needed; a race only finds out
    // twice.
    private volatile @Nullable OnceFound<Rule, Value> explained;
    private volatile @Nullable OnceFound<Rule, Finding> unexplained;

    @Nullable
    Value find(Derived<?> what) {
        return values.find(what);
    }

    void put(Derived<?> what, Value value) {
        values.put(what, value);
    }

    @Nullable
    Value explained(Rule rule) {
        OnceFound<Rule, Value> all = explained;
        return all == null ? null : all.find(rule);
    }

    void putExplained(Rule rule, Value value) {
        OnceFound<Rule, Value> all = explained;
        if (all == null) {
            all = new OnceFound<>(RULES);
            explained = all;
        }
        all.put(rule, value);
    }

    @Nullable
    Finding unexplained(Rule rule) {
        OnceFound<Rule, Finding> all = unexplained;
        return all == null ? null : all.find(rule);
    }

    void putUnexplained(Rule rule, Finding finding) {
        OnceFound<Rule, Finding> all = unexplained;
        if (all == null) {
            all = new OnceFound<>(RULES);
            unexplained = all;
        }
        all.put(rule, finding);
    }
}
