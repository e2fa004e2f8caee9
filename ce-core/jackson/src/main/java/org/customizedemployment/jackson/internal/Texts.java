package org.customizedemployment.jackson.internal;

import org.customizedemployment.core.error.CeException;
import org.customizedemployment.jackson.problem.JacksonError;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads texts; only texts, and only such as can be written again: an escape for half a character can't. */
public final class Texts extends StdScalarDeserializer<String> {
    public Texts() {
        super(String.class);
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw WrongType.expected("a text", parser);
        }
        return whole(parser.getString());
    }

    public static String whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                boolean pair = Character.isHighSurrogate(text.charAt(i))
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    throw new CeException(JacksonError.BAD_TEXT, "half a character at position " + (i + 1));
                }
                i++;
            }
        }
        return text;
    }
}
