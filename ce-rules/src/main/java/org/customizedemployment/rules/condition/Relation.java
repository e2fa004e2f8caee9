package org.customizedemployment.rules.condition;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.core.value.RateUnit;
import org.customizedemployment.rules.error.RulesError;

/** How two values of one kind are compared. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Relation {
    EQUALS,
    AT_LEAST,
    AT_MOST;

    /**
     * Whether {@code left} stands so to {@code right}. Numbers are compared by value: 3 equals 3.0.
     *
     * @throws CeException if the two are of different kinds, can't be ordered and an order is asked, or are amounts in different currencies
     */
    public boolean holds(ArgumentValue left, ArgumentValue right) {
        if (this == EQUALS && !(left instanceof ArgumentValue.OfNumber)) {
            return left.equals(right);
        }
        int order = compare(left, right);
        return switch (this) {
            case EQUALS -> order == 0;
            case AT_LEAST -> order >= 0;
            case AT_MOST -> order <= 0;
        };
    }

    private static int compare(ArgumentValue left, ArgumentValue right) {
        if (left instanceof ArgumentValue.OfNumber one && right instanceof ArgumentValue.OfNumber other) {
            BigDecimal number = one.number();
            return number.compareTo(other.number());
        }
        if (left instanceof ArgumentValue.OfMinutes one && right instanceof ArgumentValue.OfMinutes other) {
            Minutes minutes = one.minutes();
            return minutes.compareTo(other.minutes());
        }
        if (left instanceof ArgumentValue.OfDate one && right instanceof ArgumentValue.OfDate other) {
            LocalDate date = one.date();
            return date.compareTo(other.date());
        }
        if (left instanceof ArgumentValue.OfMoney one && right instanceof ArgumentValue.OfMoney other) {
            return compare(one.money(), other.money());
        }
        if (left instanceof ArgumentValue.OfRate one && right instanceof ArgumentValue.OfRate other) {
            return compare(one.rate(), other.rate());
        }
        throw new CeException(RulesError.WRONG_PARAMETER_TYPE, "two values that can't be compared");
    }

    private static int compare(Money left, Money right) {
        if (!left.currency().equals(right.currency())) {
            throw notAlike();
        }
        return Long.compare(left.minorUnits(), right.minorUnits());
    }

    /** Rates by the minute, the quarter of an hour and the hour are compared by the hour; others only with their own kind. */
    private static int compare(Rate left, Rate right) {
        long one = perHour(left.per());
        long other = perHour(right.per());
        if (!left.currency().equals(right.currency()) || (left.per() != right.per() && (one == 0 || other == 0))) {
            throw notAlike();
        }
        return left.per() == right.per()
                ? left.amount().compareTo(right.amount())
                : left.amount()
                        .multiply(BigDecimal.valueOf(one))
                        .compareTo(right.amount().multiply(BigDecimal.valueOf(other)));
    }

    private static long perHour(RateUnit unit) {
        return switch (unit) {
            case MINUTE -> 60;
            case QUARTER_HOUR -> 4;
            case HOUR -> 1;
            default -> 0;
        };
    }

    private static CeException notAlike() {
        return new CeException(
                RulesError.WRONG_PARAMETER_TYPE,
                "two amounts that can't be compared: they are in different currencies, or for different units");
    }
}
