package org.customizedemployment.core.business;

import jakarta.validation.constraints.Size;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Label;
import org.customizedemployment.core.constraint.Words;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;

/**
 * Something a business pays for.
 *
 * @param what what it is
 * @param amount what it costs
 * @param source who said so or where it is written; without one it is a guess and its claim is refused
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CostItem(
        @Label @Sensitive(Sensitivity.BUSINESS) String what,
        MoneyRange amount,

        @Size(max = Words.LONGEST) @Sensitive(Sensitivity.BUSINESS)
        String source) {
    /** No words. */
    @Override
    public String toString() {
        return "CostItem[" + amount.typical() + "]";
    }
}
