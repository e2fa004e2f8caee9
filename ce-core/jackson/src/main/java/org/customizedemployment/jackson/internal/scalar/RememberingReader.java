package org.customizedemployment.jackson.internal.scalar;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads ids, words, money and the like: the same text gives the same instance. */
public final class RememberingReader extends TextReader {
    public RememberingReader(Class<?> type, ValueDeserializer<?> each) {
        super(type, each);
    }

    @Override
    @Nullable
    public Object read(JsonParser parser, DeserializationContext context, Remembered remembered, int length) {
        if (length > Remembered.LONGEST) {
            return otherwise(parser, context);
        }
        char[] chars = parser.getStringCharacters();
        int from = parser.getStringOffset();
        int hash = Remembered.hash(handledType(), chars, from, length);
        Object found = remembered.find(handledType(), hash, chars, from, length);
        if (found == null) {
            found = otherwise(parser, context);
            if (found != null) {
                remembered.keep(handledType(), hash, parser.getString(), found);
            }
        }
        return found;
    }

    @Override
    public RememberingReader around(ValueDeserializer<?> other) {
        return new RememberingReader(handledType(), other);
    }
}
