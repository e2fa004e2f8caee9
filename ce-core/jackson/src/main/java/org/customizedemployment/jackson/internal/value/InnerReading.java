package org.customizedemployment.jackson.internal.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.jackson.internal.WrongType;
import org.customizedemployment.jackson.internal.scalar.Reading;
import org.customizedemployment.jackson.internal.scalar.Remembered;
import org.customizedemployment.jackson.problem.JacksonError;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads what holds other values, and whole numbers. */
final class InnerReading {
    private InnerReading() {}

    /** A whole number; what else is there is for Jackson's own reader to refuse. */
    record OfInt(ValueDeserializer<?> otherwise) implements Reading {
        @Override
        public @Nullable Object read(JsonParser parser, DeserializationContext context, Remembered remembered) {
            return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                    ? (Object) parser.getIntValue()
                    : otherwise.deserialize(parser, context);
        }
    }

    /** A value that may be absent. */
    record OfOptional(Reading each) implements Reading {
        @Override
        public Object read(JsonParser parser, DeserializationContext context, Remembered remembered) {
            return Optional.ofNullable(each.read(parser, context, remembered));
        }
    }

    /** A list; most have one element. It holds no nulls. */
    record OfList(Reading each) implements Reading {
        @Override
        public Object read(JsonParser parser, DeserializationContext context, Remembered remembered) {
            if (!parser.isExpectedStartArrayToken()) {
                throw WrongType.expected("a list", parser);
            }
            if (parser.nextToken() == JsonToken.END_ARRAY) {
                return List.of();
            }
            Object first = element(parser, context, remembered);
            if (parser.nextToken() == JsonToken.END_ARRAY) {
                return List.of(first);
            }
            List<Object> list = new ArrayList<>();
            list.add(first);
            do {
                list.add(element(parser, context, remembered));
            } while (parser.nextToken() != JsonToken.END_ARRAY);
            return list;
        }

        private Object element(JsonParser parser, DeserializationContext context, Remembered remembered) {
            Object element =
                    parser.currentToken() == JsonToken.VALUE_NULL ? null : each.read(parser, context, remembered);
            if (element == null) {
                throw new CeException(JacksonError.MISSING_MEMBER, "null where a value must be");
            }
            return element;
        }
    }
}
