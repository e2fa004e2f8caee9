package org.customizedemployment.rules.condition.rule;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.RuleId;

/**
 * The reason codes of a rule's answers; a pack's messages have words for each.
 *
 * @param met for met
 * @param notMet for not met
 * @param open for cannot tell and the other open outcomes
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ReasonCodes(String met, String notMet, String open) {
    /** {@code us-ct.report-final} has {@code us-ct.report-final.met}, {@code ….not-met} and {@code ….open}. */
    public static ReasonCodes of(RuleId rule) {
        return new ReasonCodes(rule + ".met", rule + ".not-met", rule + ".open");
    }

    public List<String> all() {
        return List.of(met, notMet, open);
    }
}
