package org.customizedemployment.jackson.internal;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads values that are written as one text, as ids, words, days and money are: the same text gives the same instance. */
public class RememberingReader extends StdDeserializer<Object> implements Reading {
    private final ValueDeserializer<?> each;

    public RememberingReader(Class<?> type, ValueDeserializer<?> each) {
        super(type);
        this.each = each;
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public void resolve(DeserializationContext context) {
        each.resolve(context);
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        ValueDeserializer<?> contextual = each.createContextual(context, property);
        return contextual == each ? this : around(contextual);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
        return read(parser, context, Remembered.in(context));
    }

    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
        return each.getNullValue(context);
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return each.getAbsentValue(context);
    }

    @Override
    public @Nullable Object getEmptyValue(DeserializationContext context) {
        return each.getEmptyValue(context);
    }

    @Override
    public @Nullable Object read(JsonParser parser, DeserializationContext context, Remembered remembered) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return each.deserialize(parser, context);
        }
        int length = parser.getStringLength();
        if (length > Remembered.LONGEST) {
            return each.deserialize(parser, context);
        }
        char[] chars = parser.getStringCharacters();
        int from = parser.getStringOffset();
        int hash = Remembered.hash(handledType(), chars, from, length);
        Object found = remembered.find(handledType(), hash, chars, from, length);
        if (found == null) {
            found = make(parser, context, remembered, chars, from, length);
            if (found != null) {
                remembered.keep(handledType(), hash, parser.getString(), found);
            }
        }
        return found;
    }

    /** The value for a text that was not met yet; the characters are those of the parser's token. */
    @Nullable
    Object make(
            JsonParser parser,
            DeserializationContext context,
            Remembered remembered,
            char[] chars,
            int from,
            int length) {
        return each.deserialize(parser, context);
    }

    /** The same around another reader. */
    RememberingReader around(ValueDeserializer<?> other) {
        return new RememberingReader(handledType(), other);
    }
}
