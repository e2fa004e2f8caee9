package org.customizedemployment.rules.authoring.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apiguardian.api.API;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.value.Minutes;
import org.jspecify.annotations.Nullable;

/** Values as authors write them. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Texts {
    private Texts() {}

    public static String of(@Nullable ArgumentValue value) {
        if (value == null) {
            return "to be supplied by the agency";
        } else if (value instanceof ArgumentValue.OfMinutes one) {
            return hours(one.minutes());
        } else if (value instanceof ArgumentValue.OfNumber one) {
            return one.number().toPlainString();
        } else if (value instanceof ArgumentValue.OfCode one) {
            return one.code();
        } else if (value instanceof ArgumentValue.OfFlag one) {
            return Boolean.toString(one.flag());
        } else if (value instanceof ArgumentValue.OfMoney one) {
            return one.money().toString();
        } else if (value instanceof ArgumentValue.OfRate one) {
            return one.rate().toString();
        } else if (value instanceof ArgumentValue.OfDate one) {
            return one.date().toString();
        }
        return value.toString();
    }

    /** {@code 12 h}, {@code 1.5 h}; in minutes where hours would not be exact. */
    public static String hours(Minutes minutes) {
        BigDecimal hours = BigDecimal.valueOf(minutes.value()).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP);
        boolean exact = hours.multiply(BigDecimal.valueOf(60)).compareTo(BigDecimal.valueOf(minutes.value())) == 0;
        return exact ? hours.stripTrailingZeros().toPlainString() + " h" : minutes.toString();
    }
}
