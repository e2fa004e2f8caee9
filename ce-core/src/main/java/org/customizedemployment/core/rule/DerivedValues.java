package org.customizedemployment.core.rule;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.ParameterRead;
import org.jspecify.annotations.Nullable;

/** What has been worked out of one case as of its dates. Only ever grows; two threads that ask at once may work the same out twice. */
final class DerivedValues {
    /** About as many as a state's programme asks. */
    private static final int RULES = 48;

    /** A value and the parameters that it was worked out with. */
    record Value(Object value, List<ParameterRead> reads) {}

    private final Map<Derived<?>, Value> values = new HashMap<>();
    /** By the rule itself: two packs may have rules of one id. */
    private final IdentityHashMap<Rule, Value> explained = new IdentityHashMap<>(0);

    private @Nullable IdentityHashMap<Rule, Finding> unexplained;

    synchronized @Nullable Value find(Derived<?> what) {
        return values.get(what);
    }

    synchronized void put(Derived<?> what, Value value) {
        values.put(what, value);
    }

    synchronized @Nullable Value explained(Rule rule) {
        return explained.get(rule);
    }

    synchronized void putExplained(Rule rule, Value value) {
        explained.put(rule, value);
    }

    synchronized @Nullable Finding unexplained(Rule rule) {
        return unexplained == null ? null : unexplained.get(rule);
    }

    synchronized void putUnexplained(Rule rule, Finding finding) {
        IdentityHashMap<Rule, Finding> all = unexplained == null ? new IdentityHashMap<>(RULES) : unexplained;
        all.put(rule, finding);
        unexplained = all;
    }
}
