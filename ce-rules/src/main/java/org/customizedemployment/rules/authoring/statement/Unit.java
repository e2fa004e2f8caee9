package org.customizedemployment.rules.authoring.statement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.rules.condition.attribute.ValueKind;

/** The units in which packs write values, and how each is read: exact, from the text, within sane bounds. */
@API(status = API.Status.INTERNAL, since = "0.1")
public enum Unit {
    HOURS(ValueKind.MINUTES, "hours like 40 or 1.5"),
    MINUTES(ValueKind.MINUTES, "whole minutes like 90"),
    YEARS(ValueKind.NUMBER, "whole years like 3"),
    DAYS(ValueKind.NUMBER, "whole days like 30"),
    NUMBER(ValueKind.NUMBER, "a number like 5"),
    MONEY(ValueKind.MONEY, "an amount like 'USD 12.34'"),
    RATE(ValueKind.RATE, "a rate like 'USD 35.00 per hour'"),
    CODE(ValueKind.CODE, "a code"),
    FLAG(ValueKind.FLAG, "true or false"),
    DATE(ValueKind.DATE, "a date like 2026-03-01");

    // No exponents: a few characters of them would be a number of gigabytes.
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,10})?");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,6}");
    private static final Pattern AMOUNT = Pattern.compile("[A-Z]{3} -?[0-9]{1,12}(\\.[0-9]{1,6})?( per [a-z-]+)?");

    private final ValueKind kind;
    private final String meaning;

    Unit(ValueKind kind, String meaning) {
        this.kind = kind;
        this.meaning = meaning;
    }

    public ValueKind kind() {
        return kind;
    }

    /** How it is written, for remedies. */
    public String meaning() {
        return meaning;
    }

    /**
     * @throws IllegalArgumentException or a CeException if the text isn't written so
     */
    public ArgumentValue parse(String text) {
        return switch (this) {
            case HOURS -> {
                BigDecimal minutes = new BigDecimal(checked(DECIMAL, text)).multiply(BigDecimal.valueOf(60));
                yield new ArgumentValue.OfMinutes(Minutes.of(minutes.longValueExact()));
            }
            case MINUTES -> new ArgumentValue.OfMinutes(Minutes.of(Long.parseLong(checked(WHOLE, text))));
            case YEARS, DAYS -> new ArgumentValue.OfNumber(new BigDecimal(checked(WHOLE, text)));
            case NUMBER -> new ArgumentValue.OfNumber(new BigDecimal(checked(DECIMAL, text)));
            case MONEY -> new ArgumentValue.OfMoney(Money.parse(checked(AMOUNT, text)));
            case RATE -> new ArgumentValue.OfRate(Rate.parse(checked(AMOUNT, text)));
            case CODE -> new ArgumentValue.OfCode(code(text));
            case FLAG -> new ArgumentValue.OfFlag(flag(text));
            case DATE -> new ArgumentValue.OfDate(LocalDate.parse(text));
        };
    }

    private static String checked(Pattern pattern, String text) {
        if (text.length() > 60 || !pattern.matcher(text).matches()) {
            throw new IllegalArgumentException("not written so");
        }
        return text;
    }

    private static String code(String text) {
        org.customizedemployment.core.id.IdSyntax.check("code", text);
        return text;
    }

    private static boolean flag(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("not a flag");
        }
        return text.equals("true");
    }
}
