package org.customizedemployment.rules.adjudication.line;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;

/**
 * Why minutes are not simply payable.
 *
 * @param outcome not payable, undecided or error
 * @param reason why
 * @param citations what that rests on
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Mark(LineOutcome outcome, Reason reason, List<Citation> citations) {
    public Mark {
        citations = List.copyOf(citations);
    }

    public static Mark notPayable(Reason reason, List<Citation> citations) {
        return new Mark(LineOutcome.NOT_PAYABLE, reason, citations);
    }

    public static Mark undecided(Reason reason, List<Citation> citations) {
        return new Mark(LineOutcome.UNDECIDED, reason, citations);
    }

    public static Mark error(Reason reason) {
        return new Mark(LineOutcome.ERROR, reason, List.of());
    }
}
