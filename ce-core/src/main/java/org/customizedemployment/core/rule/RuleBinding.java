package org.customizedemployment.core.rule;

import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Severity;

/**
 * A rule asked at a point, with what it does there if it does not pass.
 *
 * @param rule the rule
 * @param point where it is asked
 * @param severity the pack's choice
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record RuleBinding(Rule rule, BindingPoint point, Severity severity) {}
