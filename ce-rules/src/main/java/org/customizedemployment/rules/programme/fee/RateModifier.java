package org.customizedemployment.rules.programme.fee;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.rules.condition.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Alters a fee by region, language, tier or procedure code. Exact; rounded half up to the cent where it says so, else only at the end.
 *
 * @param id names it in answers
 * @param operation whether it multiplies or adds
 * @param value the parameter with the factor, or with the amount in the fee's own unit
 * @param when its condition, about the service or milestone that is claimed; null: always
 * @param rounded whether the result is rounded to the cent before the next one
 * @param citations where it comes from
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record RateModifier(
        String id,
        Operation operation,
        ParameterId value,
        @Nullable Condition when,
        boolean rounded,
        List<Citation> citations) {
    public RateModifier {
        citations = List.copyOf(citations);
    }

    /** What it does. */
    public enum Operation {
        TIMES,
        PLUS
    }
}
