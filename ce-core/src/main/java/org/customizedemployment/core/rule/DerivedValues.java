package org.customizedemployment.core.rule;

import java.util.List;
import org.customizedemployment.core.decision.ParameterRead;
import org.jspecify.annotations.Nullable;

/** What has been worked out of one case as of its dates. Only ever grows. Two threads that ask at once may both work it out; what the
 * first one kept is what both go by. */
final class DerivedValues {
    private static final int SHARED = 8;
    /** Of rules asked with reasons only a few are asked for by others, unless all are. */
    private static final int EXPLAINED = 8;

    /** A value and the parameters that it was worked out with. */
    record Value(Object value, List<ParameterRead> reads) {}

    private final OnceFound<Derived<?>, Value> values = new OnceFound<>(SHARED);

    // By the rule itself: two packs may have rules of one id. Each is made when first needed.
    private volatile @Nullable OnceFound<Rule, Value> explained;
    private volatile @Nullable PlainFindings plain;

    @Nullable
    Value find(Derived<?> what) {
        return values.find(what);
    }

    Value keep(Derived<?> what, Value value) {
        return values.keep(what, value);
    }

    /** What rules find, with reasons. */
    OnceFound<Rule, Value> explained() {
        OnceFound<Rule, Value> all = explained;
        return all == null ? makeExplained() : all;
    }

    private synchronized OnceFound<Rule, Value> makeExplained() {
        OnceFound<Rule, Value> all = explained;
        if (all == null) {
            all = new OnceFound<>(EXPLAINED);
            explained = all;
        }
        return all;
    }

    /** What rules find where nobody asks for reasons. A race makes it twice, and then a rule may be asked twice. */
    PlainFindings plain() {
        PlainFindings all = plain;
        if (all == null) {
            all = new PlainFindings();
            plain = all;
        }
        return all;
    }
}
