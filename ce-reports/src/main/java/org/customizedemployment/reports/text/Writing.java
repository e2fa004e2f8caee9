package org.customizedemployment.reports.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.core.value.Rate;

/** How a language writes days, clocks, lengths and amounts; the patterns are words like all others. */
final class Writing {
    private static final long PER_HOUR = 60;
    private static final int NOON = 12;
    private static final int GROUP = 3;

    private final UnaryOperator<String> words;

    Writing(UnaryOperator<String> words) {
        this.words = words;
    }

    String date(LocalDate date) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("day", Integer.toString(date.getDayOfMonth()));
        parts.put("month", words.apply("value.month." + date.getMonthValue()));
        parts.put("year", Integer.toString(date.getYear()));
        return Placeholders.fill(words.apply("value.date"), parts);
    }

    String time(PlaceTime time) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("date", date(time.getDate()));
        parts.put("clock", clock(time));
        return Placeholders.fill(words.apply("value.time"), parts);
    }

    /** Patterns may use {@code hour} and {@code half}, or {@code hour24}. */
    String clock(PlaceTime time) {
        LocalTime local = time.getLocal().toLocalTime();
        int hour = local.getHour();
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("hour", Integer.toString(hour % NOON == 0 ? NOON : hour % NOON));
        parts.put("half", words.apply(hour < NOON ? "value.clock.am" : "value.clock.pm"));
        parts.put("hour24", twoDigits(hour));
        parts.put("minute", twoDigits(local.getMinute()));
        return Placeholders.fill(words.apply("value.clock"), parts);
    }

    String minutes(Minutes minutes) {
        long hours = minutes.value() / PER_HOUR;
        long rest = minutes.value() % PER_HOUR;
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("hours", grouped(Long.toString(hours)));
        parts.put("minutes", Long.toString(rest));
        String key = hours == 0 ? "value.minutes" : rest == 0 ? "value.hours" : "value.hours-and-minutes";
        return Placeholders.fill(words.apply(key), parts);
    }

    String money(Money money) {
        // Money's own text is the exact amount with the currency's decimals.
        return amount(new BigDecimal(money.toString().substring(money.currency().length() + 1)), money.currency());
    }

    String rate(Rate rate) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("amount", amount(rate.amount(), rate.currency()));
        parts.put("unit", words.apply("value.unit." + word(rate.per())));
        return Placeholders.fill(words.apply("value.rate"), parts);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String amount(BigDecimal amount, String currency) {
        if (!currency.equals("USD")) {
            return currency + " " + number(amount);
        }
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("minus", amount.signum() < 0 ? "-" : "");
        parts.put("amount", number(amount.abs()));
        return Placeholders.fill(words.apply("value.dollars"), parts);
    }

    String number(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String decimals = point < 0 ? "" : words.apply("value.decimal") + plain.substring(point + 1);
        return (number.signum() < 0 ? "-" : "") + grouped(whole) + decimals;
    }

    private String grouped(String digits) {
        StringBuilder text = new StringBuilder(digits);
        for (int at = digits.length() - GROUP; at > 0; at -= GROUP) {
            text.insert(at, words.apply("value.group"));
        }
        return text.toString();
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
