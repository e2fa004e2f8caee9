package org.customizedemployment.rules.programme.fee;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.rules.condition.Condition;
import org.jspecify.annotations.Nullable;

/**
 * One amount and when it holds.
 *
 * @param amount the parameter that holds it
 * @param when its condition, about the service or milestone that is claimed; null: always
 * @param citations where it comes from; empty: as the service
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record FeeRow(ParameterId amount, @Nullable Condition when, List<Citation> citations) {
    public FeeRow {
        citations = List.copyOf(citations);
    }
}
