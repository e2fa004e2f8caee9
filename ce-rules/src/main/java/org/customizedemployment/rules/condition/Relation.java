package org.customizedemployment.rules.condition;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.value.Minutes;
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
     * @throws CeException if the two are of different kinds, or can't be ordered and an order is asked
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
        throw new CeException(RulesError.WRONG_PARAMETER_TYPE, "two values that can't be compared");
    }
}
