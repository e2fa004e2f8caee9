package org.customizedemployment.core.business;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.error.InvalidValueException;
import org.customizedemployment.core.value.Money;

/**
 * An estimate of an amount of money, zero or more, in one currency.
 *
 * @param low the least
 * @param typical what is expected; computations use this one and say so
 * @param high the most
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record MoneyRange(Money low, Money typical, Money high) {
    public MoneyRange {
        boolean oneCurrency =
                low.currency().equals(typical.currency()) && low.currency().equals(high.currency());
        boolean inOrder = low.minorUnits() <= typical.minorUnits() && typical.minorUnits() <= high.minorUnits();
        if (!oneCurrency || !inOrder || low.minorUnits() < 0) {
            throw new InvalidValueException(
                    CoreError.BAD_RANGE, "a range of money" + (oneCurrency ? "" : " in several currencies"));
        }
    }

    /** The same for low, typical and high. */
    public static MoneyRange exactly(Money money) {
        return new MoneyRange(money, money, money);
    }

    /** Whether low and high are the same. */
    @JsonIgnore
    public boolean isCertain() {
        return low.equals(high);
    }
}
