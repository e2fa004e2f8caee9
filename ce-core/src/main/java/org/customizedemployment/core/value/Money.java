package org.customizedemployment.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.error.InvalidValueException;

/**
 * An amount of money in minor units (cents) of one currency; may be negative for a reversal. Text and JSON: {@code "USD 12.34"}.
 *
 * @param minorUnits for example {@code 1234}
 * @param currency ISO 4217 code, for example {@code USD}
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Money(long minorUnits, String currency) {
    private static final int LONGEST = 40;

    public Money {
        fractionDigits(currency);
    }

    public static Money zero(String currency) {
        return new Money(0, currency);
    }

    /**
     * Reads {@code "USD 12.34"}: the code, one space, and exactly as many decimals as the currency has.
     *
     * @throws InvalidValueException for any other text
     */
    @JsonCreator
    public static Money parse(String text) {
        int space = text.indexOf(' ');
        if (space != 3 || text.length() > LONGEST) {
            throw bad(text);
        }
        String currency = text.substring(0, space);
        try {
            BigDecimal amount = new BigDecimal(text.substring(space + 1));
            if (amount.scale() != fractionDigits(currency)) {
                throw bad(text);
            }
            return new Money(amount.unscaledValue().longValueExact(), currency);
        } catch (ArithmeticException | NumberFormatException e) {
            throw bad(text);
        }
    }

    /** This exact amount rounded to the currency's minor unit, half up, away from zero (SEM-25). */
    public static Money rounded(BigDecimal amount, String currency) {
        BigDecimal scaled = amount.setScale(fractionDigits(currency), RoundingMode.HALF_UP);
        return new Money(scaled.unscaledValue().longValueExact(), currency);
    }

    /**
     * @throws InvalidValueException if the currencies differ
     */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new InvalidValueException(CoreError.BAD_MONEY, "adding " + other.currency + " to " + currency);
        }
        return new Money(Math.addExact(minorUnits, other.minorUnits), currency);
    }

    public Money negate() {
        return new Money(Math.negateExact(minorUnits), currency);
    }

    @JsonValue
    @Override
    public String toString() {
        return currency + " "
                + BigDecimal.valueOf(minorUnits, fractionDigits(currency)).toPlainString();
    }

    private static int fractionDigits(String currency) {
        try {
            return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        } catch (IllegalArgumentException e) {
            throw new InvalidValueException(
                    CoreError.BAD_MONEY, "currency of " + currency.length() + " characters is not in ISO 4217");
        }
    }

    private static InvalidValueException bad(String text) {
        return new InvalidValueException(CoreError.BAD_MONEY, "money " + Shown.text(text, "USD.,-+ $"));
    }
}
