package org.customizedemployment.core.rule;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.RuleFinding;

/**
 * How a finding came about. Made when somebody asks, by running the pure rule again: the finding is the same as that of the decision (a property of
 * every pack, tested by its contract).
 *
 * @param finding what the rule found
 * @param reads what it looked at, each once, in the order in which it first did
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Explanation(RuleFinding finding, List<FactRead> reads) {
    public Explanation {
        reads = List.copyOf(reads);
    }
}
