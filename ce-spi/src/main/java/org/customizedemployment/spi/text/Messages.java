package org.customizedemployment.spi.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.apiguardian.api.API;
import org.customizedemployment.core.reason.Argument;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.core.value.Rate;

/** Words, dates, times and money in one language. The same on every Java version. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface Messages {
    Locale getLocale();

    /** Whether there are words for the key. */
    boolean has(String key);

    /**
     * The words for a key; the key itself in square brackets if there are none, so that a gap is seen and nothing is lost. With a number
     * named {@code count} among the arguments, {@code key.one} or {@code key.other} is taken where the key itself has no words. A
     * placeholder without an argument stays as it is.
     */
    String text(String key, Argument... arguments);

    /** A reason in words; its code and arguments if there are none. */
    String reason(Reason reason);

    /** A value in words, by what sort of value it is. */
    default String value(ArgumentValue value) {
        if (value instanceof ArgumentValue.OfCode one) {
            return code(one.code());
        } else if (value instanceof ArgumentValue.OfNumber one) {
            return number(one.number());
        } else if (value instanceof ArgumentValue.OfFlag one) {
            return flag(one.flag());
        } else if (value instanceof ArgumentValue.OfMinutes one) {
            return minutes(one.minutes());
        } else if (value instanceof ArgumentValue.OfMoney one) {
            return money(one.money());
        } else if (value instanceof ArgumentValue.OfRate one) {
            return rate(one.rate());
        } else if (value instanceof ArgumentValue.OfDate one) {
            return date(one.date());
        } else if (value instanceof ArgumentValue.OfTime one) {
            return time(one.time());
        }
        return ((ArgumentValue.OfEntry) value).entry().toString();
    }

    /** A code in words, from the key {@code code.…}; the code itself if there are none. */
    default String code(String code) {
        return has("code." + code) ? text("code." + code) : code;
    }

    /** An exact number. */
    default String number(BigDecimal number) {
        return number.toPlainString();
    }

    /** Yes or no. */
    default String flag(boolean flag) {
        return text(flag ? "value.yes" : "value.no");
    }

    /** A day: {@code March 1, 2026}. */
    String date(LocalDate date);

    /** A time with its day: {@code March 1, 2026, 1:00 PM}. */
    String time(PlaceTime time);

    /** The clock alone, for tables that show the day elsewhere: {@code 1:00 PM}. */
    default String clock(PlaceTime time) {
        return time.getLocal().toLocalTime().toString();
    }

    /** {@code 1 h 30 min}. */
    String minutes(Minutes minutes);

    /** {@code USD 12.34} in the language's own writing. */
    String money(Money money);

    String rate(Rate rate);
}
