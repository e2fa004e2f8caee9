package org.customizedemployment.core.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.error.InvalidValueException;

/**
 * An exact decimal amount per unit: pay or a service's fee. Text and JSON: {@code "USD 35.00 per hour"}.
 *
 * @param amount zero or more, exact, with the decimals it was written with
 * @param currency ISO 4217 code
 * @param per the unit
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Rate(BigDecimal amount, String currency, RateUnit per) {
    private static final int LONGEST = 60;
    private static final int MOST_DIGITS = 18;

    public Rate {
        Money.zero(currency);
        if (amount.signum() < 0) {
            throw new InvalidValueException(CoreError.BAD_RATE, "a rate below zero");
        }
        if (amount.scale() < 0 || amount.scale() > MOST_DIGITS || amount.precision() > MOST_DIGITS) {
            throw new InvalidValueException(
                    CoreError.BAD_RATE, "a rate with an exponent or of more than " + MOST_DIGITS + " digits");
        }
    }

    /**
     * @throws InvalidValueException unless the text reads like {@code "USD 35.00 per hour"}
     */
    @JsonCreator
    public static Rate parse(String text) {
        String[] parts = text.length() > LONGEST ? new String[0] : text.split(" ", -1);
        if (parts.length != 4 || !parts[2].equals("per")) {
            throw bad(text);
        }
        try {
            return new Rate(
                    new BigDecimal(parts[1]),
                    parts[0],
                    RateUnit.valueOf(parts[3].toUpperCase(Locale.ROOT).replace('-', '_')));
        } catch (IllegalArgumentException | CeException e) {
            throw bad(text);
        }
    }

    /**
     * What so many minutes cost, rounded once, half up, to the cent (SEM-25). 50 minutes at USD 35.00 per hour: USD 29.17.
     *
     * @throws InvalidValueException unless the unit is a minute, a quarter hour or an hour
     */
    public Money priceOf(Minutes minutes) {
        BigDecimal cost = amount.multiply(BigDecimal.valueOf(minutes.value()));
        BigDecimal divisor = BigDecimal.valueOf(minutesPerUnit());
        return Money.rounded(cost.divide(divisor, Math.max(10, cost.scale() + 4), RoundingMode.HALF_UP), currency);
    }

    private long minutesPerUnit() {
        return switch (per) {
            case MINUTE -> 1;
            case QUARTER_HOUR -> 15;
            case HOUR -> 60;
            default ->
                throw new InvalidValueException(CoreError.BAD_RATE, "a rate per " + per + " can't price minutes");
        };
    }

    @JsonValue
    @Override
    public String toString() {
        return currency + " " + amount.toPlainString() + " per "
                + per.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static InvalidValueException bad(String text) {
        return new InvalidValueException(CoreError.BAD_RATE, "rate " + Shown.text(text, "USD.,-+ $perhou"));
    }
}
