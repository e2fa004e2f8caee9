package org.customizedemployment.runtime.result;

import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.id.RuleId;

/**
 * Something that is not fine with a case, in one line: which rule, about what. Why is told by the decision, which is made when someone asks.
 *
 * @param subject the check, for example {@code indicators}; of a recorded fact the entry, for example {@code service-1#1}
 * @param rule which rule
 * @param severity what the packs say follows from it
 * @param outcome never one that passes
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CaseFinding(String subject, RuleId rule, Severity severity, Outcome outcome) {
    /** Whether it blocks or holds payment; the rest is advice. */
    public boolean isSerious() {
        return severity != Severity.ADVISES;
    }
}
