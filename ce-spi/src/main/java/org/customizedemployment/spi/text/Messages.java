package org.customizedemployment.spi.text;

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

    /** A value in words. */
    String value(ArgumentValue value);

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
