package org.customizedemployment.rules.comparison;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What packs say of one line or rule, as far as it is compared.
 *
 * @param outcome in lower case with hyphens: {@code payable}, {@code not-met}; with the severity for a rule at a move or check
 * @param payable payable minutes; 0 for a rule
 * @param notPayable minutes that are not
 * @param undecided minutes that are open
 * @param amount what it is worth; null: no amount
 * @param reasons the codes of its reasons, in order, each once
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Answer(
        String outcome,
        long payable,
        long notPayable,
        long undecided,
        @Nullable Money amount,
        List<String> reasons) {
    public Answer {
        reasons = List.copyOf(reasons);
    }
}
