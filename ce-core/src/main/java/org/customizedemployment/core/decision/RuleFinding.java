package org.customizedemployment.core.decision;

import jakarta.validation.Valid;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.reason.Citation;
import org.jspecify.annotations.Nullable;

/**
 * A rule's finding as a decision holds it.
 *
 * @param rule the rule
 * @param severity what it does if it does not pass
 * @param finding what it found
 * @param citations the requirements it comes from
 * @param parametersRead the dated parameters it read
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record RuleFinding(
        RuleId rule,
        Severity severity,
        @Valid Finding finding,
        List<Citation> citations,
        List<@Valid ParameterRead> parametersRead) {
    public RuleFinding(
            RuleId rule,
            Severity severity,
            Finding finding,
            @Nullable List<Citation> citations,
            @Nullable List<ParameterRead> parametersRead) {
        this.rule = rule;
        this.severity = severity;
        this.finding = finding;
        this.citations = citations == null ? List.of() : List.copyOf(citations);
        this.parametersRead = parametersRead == null ? List.of() : List.copyOf(parametersRead);
    }
}
