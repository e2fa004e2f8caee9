package org.customizedemployment.rules.adjudication.line;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;

/**
 * Why minutes are not simply payable, or on what exception it rests that they are.
 *
 * @param outcome not payable, undecided or error; payable for what rests on an exception
 * @param reason why
 * @param citations what that rests on
 * @param term the rule by whose id an exception may lift it; empty: it is lifted by the name of its step
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Mark(LineOutcome outcome, Reason reason, List<Citation> citations, String term) {
    public Mark {
        citations = List.copyOf(citations);
    }

    public Mark(LineOutcome outcome, Reason reason, List<Citation> citations) {
        this(outcome, reason, citations, "");
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
