package org.customizedemployment.jackson.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.jackson.problem.JacksonError;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads days of fixed layout by hand: the JDK's parser would take most of the time of reading a case. */
public final class Dates extends StdScalarDeserializer<LocalDate> {
    private static final int LENGTH = 10;

    public Dates() {
        super(LocalDate.class);
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw WrongType.expected("a day such as '2026-03-01'", parser);
        }
        return parse(parser.getString());
    }

    static LocalDate parse(String text) {
        try {
            if (text.length() == LENGTH && text.charAt(4) == '-' && text.charAt(7) == '-') {
                int year = digits(text, 0, 4);
                int month = digits(text, 5, 7);
                int day = digits(text, 8, 10);
                if ((year | month | day) >= 0) {
                    return LocalDate.of(year, month, day);
                }
            }
            return LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE);
        } catch (DateTimeException e) {
            throw new CeException(JacksonError.BAD_DATE, shown(text) + " is no day");
        }
    }

    /** The number, or -1 if a character is no digit. */
    private static int digits(String text, int from, int until) {
        int number = 0;
        for (int i = from; i < until; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** Only what can't be a name: digits and signs. */
    private static String shown(String text) {
        boolean plain =
                text.length() <= 40 && text.chars().allMatch(c -> (c >= '0' && c <= '9') || "-/.:+TZ ".indexOf(c) >= 0);
        return plain ? "'" + text + "'" : "a text of " + text.length() + " characters";
    }
}
