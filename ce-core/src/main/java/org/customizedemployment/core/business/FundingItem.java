package org.customizedemployment.core.business;

import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Label;
import org.customizedemployment.core.constraint.NotNegative;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.value.Money;

/**
 * Money to begin with (ODEP-I6).
 *
 * @param what where it comes from
 * @param amount how much
 * @param confirmed whether whoever gives it has said yes; else it is not counted
 * @param repaidMonthly what is paid back each month; zero for a grant or savings
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record FundingItem(
        @Label @Sensitive(Sensitivity.MONEY) String what,
        @NotNegative Money amount,
        boolean confirmed,
        @NotNegative Money repaidMonthly) {
    /** No words. */
    @Override
    public String toString() {
        return "FundingItem[confirmed=" + confirmed + "]";
    }
}
