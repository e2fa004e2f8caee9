package org.customizedemployment.jackson2.internal.line;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of a value's members, found by number while reading. */
public final class Names {
    /** The object ends. */
    public static final int END = -2;

    /** A name that is not among them. */
    public static final int UNKNOWN = -1;

    private static final int ODD = -3;

    private final Map<String, Integer> numbers;

    private Names(Map<String, Integer> numbers) {
        this.numbers = numbers;
    }

    /** Numbered in this order, from 0. */
    public static Names of(List<SettableBeanProperty> members, DeserializationContext context) {
        Map<String, Integer> numbers = new HashMap<>();
        for (SettableBeanProperty member : members) {
            numbers.put(member.getName(), numbers.size());
        }
        return new Names(numbers);
    }

    /** Goes on to the next name. */
    public int next(JsonParser parser) throws IOException {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.FIELD_NAME) {
            return numbers.getOrDefault(parser.currentName(), UNKNOWN);
        }
        return token == JsonToken.END_OBJECT ? END : ODD;
    }

    /** The number of the first name, from the value's first token or from that name. */
    public int first(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> next(parser);
            case END_OBJECT -> END;
            default -> numbers.getOrDefault(parser.currentName(), UNKNOWN);
        };
    }
}
