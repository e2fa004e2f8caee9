package org.customizedemployment.jackson.internal.scalar;

import java.time.LocalDate;
import java.time.LocalTime;
import org.customizedemployment.core.value.PlaceTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads times of fixed layout. What is laid out otherwise is left to {@link PlaceTime}. */
public final class Times extends TextReader {
    private static final int CLOCK = Moments.DATE_LENGTH + 1;
    private static final int ZONE = CLOCK + Moments.CLOCK_LENGTH + 1;
    private static final int LONGEST = 80;

    public Times(ValueDeserializer<?> each) {
        super(PlaceTime.class, each);
    }

    @Override
    public Times around(ValueDeserializer<?> other) {
        return new Times(other);
    }

    @Override
    @Nullable
    public Object read(JsonParser parser, DeserializationContext context, Remembered remembered, int length) {
        char[] text = parser.getStringCharacters();
        int from = parser.getStringOffset();
        if (length <= ZONE + 1
                || length > LONGEST
                || text[from + Moments.DATE_LENGTH] != 'T'
                || text[from + ZONE - 1] != '['
                || text[from + length - 1] != ']') {
            return otherwise(parser, context);
        }
        Moments moments = remembered.moments();
        LocalDate day = moments.day(text, from);
        LocalTime clockTime = day == null ? null : moments.clockTime(text, from + CLOCK);
        PlaceTime time = day == null || clockTime == null
                ? null
                : moments.time(day, clockTime, text, from + ZONE, length - ZONE - 1);
        return time == null ? otherwise(parser, context) : time;
    }
}
