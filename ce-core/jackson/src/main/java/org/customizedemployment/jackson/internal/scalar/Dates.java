package org.customizedemployment.jackson.internal.scalar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.jackson.internal.WrongType;
import org.customizedemployment.jackson.problem.JacksonError;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads days of fixed layout by hand: the JDK's parser would take most of the time of reading a case. */
public final class Dates extends StdScalarDeserializer<LocalDate> implements Reading {
    public Dates() {
        super(LocalDate.class);
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
        return read(parser, context, Remembered.in(context));
    }

    @Override
    public LocalDate read(JsonParser parser, DeserializationContext context, Remembered remembered) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw WrongType.expected("a day such as '2026-03-01'", parser);
        }
        LocalDate laidOut = parser.getStringLength() == Moments.DATE_LENGTH
                ? remembered.moments().day(parser.getStringCharacters(), parser.getStringOffset())
                : null;
        return laidOut != null ? laidOut : parse(parser.getString());
    }

    private static LocalDate parse(String text) {
        try {
            return LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE);
        } catch (DateTimeException e) {
            throw new CeException(JacksonError.BAD_DATE, shown(text) + " is no day");
        }
    }

    /** Only what can't be a name: digits and signs. */
    private static String shown(String text) {
        boolean plain =
                text.length() <= 40 && text.chars().allMatch(c -> (c >= '0' && c <= '9') || "-/.:+TZ ".indexOf(c) >= 0);
        return plain ? "'" + text + "'" : "a text of " + text.length() + " characters";
    }
}
