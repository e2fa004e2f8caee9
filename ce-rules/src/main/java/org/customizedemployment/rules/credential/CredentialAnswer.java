package org.customizedemployment.rules.credential;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.DatedParameter;

/**
 * Whether a member of staff held what was asked, and why.
 *
 * @param outcome met, not met, or cannot tell
 * @param reason a code {@code rules.credential-…} with the component asked for, the service date and, where it decided, the last valid day
 * @param missing what would have to be there for another answer; empty if it is met
 * @param citations the requirement's
 * @param parametersRead the parameters that decided; empty if the register alone did
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CredentialAnswer(
        Outcome outcome,
        Reason reason,
        List<Missing> missing,
        List<Citation> citations,
        List<DatedParameter> parametersRead) {
    public CredentialAnswer {
        missing = List.copyOf(missing);
        citations = List.copyOf(citations);
        parametersRead = List.copyOf(parametersRead);
    }
}
