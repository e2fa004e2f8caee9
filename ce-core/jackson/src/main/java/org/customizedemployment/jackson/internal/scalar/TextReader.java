package org.customizedemployment.jackson.internal.scalar;

import org.customizedemployment.jackson.internal.line.Jackson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads values that are written as one text; what is no text is left to the reader that Jackson found. */
abstract class TextReader extends StdDeserializer<Object> implements Reading {
    private final ValueDeserializer<?> each;

    TextReader(Class<?> type, ValueDeserializer<?> each) {
        super(type);
        this.each = each;
    }

    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public void resolve(DeserializationContext context) {
        Jackson.resolve(each, context);
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        ValueDeserializer<?> contextual = Jackson.contextual(each, context, property);
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
    public final @Nullable Object read(JsonParser parser, DeserializationContext context, Remembered remembered) {
        return parser.currentToken() == JsonToken.VALUE_STRING
                ? read(parser, context, remembered, parser.getStringLength())
                : otherwise(parser, context);
    }

    /** The value for the text of that length at the parser's token. */
    public abstract @Nullable Object read(
            JsonParser parser, DeserializationContext context, Remembered remembered, int length);

    /** As Jackson would. */
    public final @Nullable Object otherwise(JsonParser parser, DeserializationContext context) {
        return each.deserialize(parser, context);
    }

    /** The same around another reader. */
    public abstract TextReader around(ValueDeserializer<?> other);
}
