package org.customizedemployment.jackson.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.jackson.problem.JacksonError;
import org.jspecify.annotations.Nullable;
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

    private static LocalDate parse(String text) {
        LocalDate laidOut = text.length() == LENGTH ? parse(text.toCharArray(), 0) : null;
        if (laidOut != null) {
            return laidOut;
        }
        try {
            return LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE);
        } catch (DateTimeException e) {
            throw new CeException(JacksonError.BAD_DATE, shown(text) + " is no day");
        }
    }

    /** The day written there in ten characters; null if they are no day so written. */
    static @Nullable LocalDate parse(char[] text, int from) {
        int year = digits(text, from, from + 4);
        int month = digits(text, from + 5, from + 7);
        int day = digits(text, from + 8, from + LENGTH);
        boolean laidOut = text[from + 4] == '-' && text[from + 7] == '-' && (year | month | day) >= 0;
        try {
            return laidOut ? LocalDate.of(year, month, day) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The number, or -1 if a character is no digit. */
    static int digits(char[] text, int from, int until) {
        int number = 0;
        for (int i = from; i < until; i++) {
            int digit = text[i] - '0';
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
