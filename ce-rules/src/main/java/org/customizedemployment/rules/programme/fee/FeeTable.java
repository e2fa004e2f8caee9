package org.customizedemployment.rules.programme.fee;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.ParameterId;

/**
 * What a fee comes to: the first row whose condition is met. So tiers by priority, by the provider's approval and by a deadline are said alike.
 * While a row before it can't be told, the fee is known only if that row comes to the same.
 *
 * @param rows in order; at least one
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record FeeTable(List<FeeRow> rows) {
    public FeeTable {
        rows = List.copyOf(rows);
    }

    /** One amount for all. */
    public static FeeTable of(ParameterId amount) {
        return new FeeTable(List.of(new FeeRow(amount, null, List.of())));
    }
}
